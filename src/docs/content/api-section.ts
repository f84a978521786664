import type { Api } from "../../model/api.js";
import { type ApiUrls, urlsOf } from "../site/site-urls.js";

/** The content of all pages of one API. */
export interface ApiSection {
  api: Api;
  urls: ApiUrls;
  references: Reference[];
  /** CommonMark of `SOURCES.md` and of the files in `sources/`, if the API's folder has them. */
  sources: string[] | undefined;
  /** CommonMark of `CHANGELOG.md`, if the API's folder has it. */
  changes: string | undefined;
}

/** A page on which Redoc shows a whole document. */
export interface Reference {
  /** Its name in the folder of the API: `rest.html`. */
  file: string;
  /** `Webhooks`, `AsyncAPI`. */
  label: string;
  /** The name of the document in the same folder: `openapi.json`. */
  source: string;
}

export function sectionOf(api: Api, rest: Omit<ApiSection, "api" | "urls">): ApiSection {
  return { api, urls: urlsOf(api), ...rest };
}
