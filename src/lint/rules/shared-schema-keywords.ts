import { isObject } from "../../schema/json.js";
import { type Contract, nodesOf } from "../../spec/source/contract.js";
import type { Place } from "../../spec/source/place.js";
import { walk } from "../../spec/source/walk.js";
import type { Rule } from "./rule.js";

/** Keywords that JSON Schema draft-07, which AsyncAPI builds on, does not know. */
const KEYWORDS = [
  "$defs",
  "$dynamicRef",
  "$dynamicAnchor",
  "$anchor",
  "prefixItems",
  "unevaluatedProperties",
  "unevaluatedItems",
  "dependentRequired",
  "dependentSchemas",
  "minContains",
  "maxContains",
];

/** Webhooks are described twice, in OpenAPI and in AsyncAPI, by the same schema files. */
export const sharedSchemaKeywords: Rule = {
  name: "shared-schema-keywords",
  summary: "schemas that a webhook reaches use only what draft-07 and 2020-12 share",
  *check(contract) {
    for (const schema of reached(contract)) {
      for (const keyword of KEYWORDS) {
        const found = schema.child(keyword);
        if (found.value === undefined) continue;
        const advice = keyword === "prefixItems" ? ` A pair is "items" with "minItems: 2" and "maxItems: 2".` : "";
        yield {
          place: found,
          message: `A webhook reaches this schema, and "${keyword}" is not known to the JSON Schema of AsyncAPI. Say it otherwise.${advice}`,
        };
      }
    }
  },
};

function reached({ openapi, asyncapi }: Contract): Place[] {
  const starts = [
    ...nodesOf(openapi, "PathItem")
      .filter(({ field }) => field === "webhooks")
      .map(({ use }) => ({ document: openapi, kind: "PathItem", use })),
    ...nodesOf(asyncapi, "Message").map(({ use }) => ({ document: asyncapi, kind: "Message", use })),
  ];
  const schemas = new Map<string, Place>();
  for (const { document, kind, use } of starts) {
    for (const node of document ? walk(document.grammar, kind, use) : []) {
      if (node.kind === "Schema" && isObject(node.place.value)) schemas.set(node.place.id, node.place);
    }
  }
  return [...schemas.values()];
}
