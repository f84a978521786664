import { isObject } from "../../schema/json.js";
import type { Contract } from "../../spec/source/contract.js";
import type { Rule } from "./rule.js";

/** The places where each `x-` key is read. A key without an entry is read everywhere. */
const PLACES: Record<string, Record<string, string>> = {
  "x-webhook-event": { Root: "the document", Operation: "the operation of a webhook" },
  "x-webhook-verification": { Root: "the document" },
  "x-error-shape": { Root: "the document" },
  "x-lenient": { Root: "the document" },
  "x-result-error": { Root: "the document", Operation: "an operation" },
  "x-client-option": {
    SecurityScheme: "a security scheme",
    Parameter: "a parameter",
    Schema: "a property of a body",
    ServerVariable: "a server variable",
  },
  "x-counterpart": { Operation: "the operation of a webhook", Schema: "a property of a body" },
  "x-effect": { Operation: "an operation" },
  "x-stateful": { Operation: "an operation" },
  "x-lifecycle": { Root: "the document", Operation: "an operation" },
  "x-push": { Operation: "the operation of a webhook" },
  "x-private": { Operation: "an operation" },
  "x-private-scopes": { SecurityScheme: "a security scheme" },
  "x-tagGroups": { Root: "the document" },
};

/** Tools ignore a known key in a place where they do not read it. */
export const extensionPlace: Rule = {
  name: "extension-place",
  summary: "`x-` keys of chatwire are used where they are read",
  recommended: "warn",
  *check({ openapi, asyncapi }: Contract) {
    for (const { kind, place, first } of [...(openapi?.nodes ?? []), ...(asyncapi?.nodes ?? [])]) {
      if (!first || !isObject(place.value)) continue;
      for (const key of Object.keys(place.value)) {
        const places = Object.hasOwn(PLACES, key) ? PLACES[key] : undefined;
        if (!places || Object.hasOwn(places, kind)) continue;
        yield {
          place: place.child(key),
          message: `${key} is not read here. Move it to ${Object.values(places).join(", or ")}.`,
        };
      }
    }
  },
};
