import type { Api, Response, WebhookEvent } from "../../model/api.js";
import { sentMedia } from "../../model/sent-media.js";
import { Bodies } from "../../schema/branches/branched.js";
import { isJson } from "../../schema/media-type.js";
import type { SchemaSet } from "../../schema/schema-set.js";

/** The bodies of an event. */
export function eventBodies(api: Api, schemas: SchemaSet, event: WebhookEvent): Bodies {
  return new Bodies(api, schemas, sentMedia(event.media)?.schema ?? true);
}

/** The bodies of a successful answer. Errors have none to count: operations share a few, so that it would only be noise. */
export function responseBodies(api: Api, schemas: SchemaSet, { status, media }: Response): Bodies | undefined {
  const json = /^2/.test(status) ? media.find(({ type }) => isJson(type)) : undefined;
  return json?.schema === undefined ? undefined : new Bodies(api, schemas, json.schema);
}
