import type { Api } from "../../model/api.js";
import { type ApiUrls, urlsOf } from "../site/site-urls.js";

/** All that the pages of one API are made of. */
export interface ApiSection {
  api: Api;
  urls: ApiUrls;
  /** Pages that show a whole document at once, and the documents: by path from the root of the docs. */
  references: Reference[];
  /** CommonMark, where the API's folder has them: `SOURCES.md` and what lies in `sources/`. */
  sources: string[] | undefined;
  changes: string | undefined;
}

/** A page that a tool renders of a whole document. */
export interface Reference {
  /** Its name in the folder of the API: `rest.html`. */
  file: string;
  /** `Webhooks`, `AsyncAPI`. */
  label: string;
  /** The document that it shows, beside it. */
  source: string;
}

export function sectionOf(api: Api, rest: Omit<ApiSection, "api" | "urls">): ApiSection {
  return { api, urls: urlsOf(api), ...rest };
}
