import type { Api, Media, Response, WebhookEvent } from "../../model/api.js";
import { responseApi } from "../../model/direction.js";
import { sentMedia } from "../../model/sent-media.js";
import { BranchedBody } from "../../schema/branches/branched.js";
import type { Schema } from "../../schema/json.js";
import { isJson } from "../../schema/media-type.js";
import { at, fromPointer } from "../../schema/pointer.js";
import { lenientSchemas, type SchemaSet } from "../../schema/schema-set.js";

/** Returns the bodies of an event. */
export function eventBodies(api: Api, schemas: SchemaSet, event: WebhookEvent): BranchedBody {
  return bodiesOf(api, schemas, sentMedia(event.media));
}

/** Returns the bodies of a successful response. Error bodies are not counted, because operations share a few of them. */
export function responseBodies(api: Api, schemas: SchemaSet, { status, media }: Response): BranchedBody | undefined {
  const json = /^2/.test(status) ? media.find(({ type }) => isJson(type)) : undefined;
  return json?.schema === undefined ? undefined : bodiesOf(api, schemas, json);
}

function bodiesOf(api: Api, schemas: SchemaSet, media: Media | undefined): BranchedBody {
  const edited = responseApi(api);
  if (edited === api || !media) return new BranchedBody(api.document, schemas, media?.schema ?? true);
  const schema = at(edited.document, fromPointer(`${media.pointer}/schema`)) as Schema | undefined;
  return new BranchedBody(edited.document, lenientSchemas(edited), schema ?? true);
}
