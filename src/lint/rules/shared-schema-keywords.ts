import { isObject } from "../../schema/json.js";
import { type Contract, nodesOf } from "../../spec/source/contract.js";
import type { Place } from "../../spec/source/place.js";
import { walk } from "../../spec/source/walk.js";
import type { Rule } from "./rule.js";

/** Keywords that are missing in JSON Schema draft-07, on which AsyncAPI schemas are based. */
export const UNSHARED_KEYWORDS = [
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

/** The OpenAPI and the AsyncAPI document of an API share the schema files of webhooks. */
export const sharedSchemaKeywords: Rule = {
  name: "shared-schema-keywords",
  summary: "if the API has an AsyncAPI document, webhook schemas use only keywords that draft-07 and 2020-12 share",
  recommended: "error",
  *check(contract) {
    if (!contract.asyncapi) return;
    for (const schema of webhookSchemas(contract)) {
      for (const keyword of UNSHARED_KEYWORDS) {
        const place = schema.child(keyword);
        if (place.value === undefined) continue;
        const advice =
          keyword === "prefixItems" ? ` For a pair, use "items" with "minItems: 2" and "maxItems: 2".` : "";
        yield {
          place,
          message: `A webhook uses this schema, and AsyncAPI does not support "${keyword}". Express it with other keywords.${advice}`,
        };
      }
    }
  },
};

function webhookSchemas({ openapi, asyncapi }: Contract): Place[] {
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
