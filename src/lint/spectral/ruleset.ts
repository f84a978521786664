import type { IFunctionResult, RulesetDefinition } from "@stoplight/spectral-core";
import type * as Rulesets from "@stoplight/spectral-rulesets";
import { arrayOf, isObject, type JsonObject, objectOf } from "../../schema/json.js";

/** What the operation of a webhook must have, and whether it has it. */
const NEEDS: Record<string, (operation: JsonObject) => boolean> = {
  operationId: (operation) => Boolean(operation.operationId),
  summary: (operation) => Boolean(operation.summary),
  description: (operation) => Boolean(operation.description),
  tags: (operation) => arrayOf(operation.tags).length > 0,
  requestBody: (operation) => isObject(operation.requestBody),
  responses: (operation) => isObject(operation.responses),
};

/** OpenAPI 3.1 lets any security scheme list roles; this rule knows scopes of OAuth only. Redocly checks the names. */
const OPENAPI_OFF = [
  "oas3-operation-security-defined",
  // The step of examples does it, and says which alternative was meant.
  "oas3-valid-media-example",
  // So does the rule example-object.
  "oas3-examples-value-or-externalValue",
];
/** A document of webhooks alone has no server: those who receive them are its servers. */
const WEBHOOKS_OFF = [...OPENAPI_OFF, "oas3-api-servers"];
/** Rules for documents of services; ours describe what a vendor sends to servers that are not its own. */
const ASYNCAPI_OFF = [
  "asyncapi-servers",
  "asyncapi-tags",
  "asyncapi-3-tags",
  // The channel is described.
  "asyncapi-3-operation-description",
  // Vendors have pages for support, and seldom an address.
  "asyncapi-info-contact-properties",
];

/** What is asked of a document, which depends on its kind alone. */
export type Kind = "openapi" | "openapi of webhooks" | "asyncapi";

export function kindOf(document: JsonObject): Kind {
  if (document.openapi === undefined) return "asyncapi";
  return Object.keys(objectOf(document.paths)).length > 0 ? "openapi" : "openapi of webhooks";
}

/** Spectral's own rules for a kind of document, and those that it lacks: its operation rules never look at webhooks. */
export function rulesetFor(kind: Kind, rulesets: typeof Rulesets): RulesetDefinition {
  // Their types were made without exactOptionalPropertyTypes.
  const [oas, asyncapi] = [rulesets.oas, rulesets.asyncapi] as unknown as RulesetDefinition[];
  if (kind === "asyncapi" && asyncapi)
    return { extends: [asyncapi], rules: { ...off(ASYNCAPI_OFF), ...compiledOnce(asyncapi) } };
  const unasked = kind === "openapi" ? OPENAPI_OFF : WEBHOOKS_OFF;
  return { extends: oas ? [oas] : [], rules: { ...off(unasked), ...webhookRules() } };
}

/** Spectral keeps validators by the documents that they were made for: for these rules all documents are this one. */
const ANY_DOCUMENT = {};
/** They compile all of AsyncAPI's schema, which takes longer than all other rules together; for each document anew. */
const COMPILING = ["asyncapi-3-document-resolved", "asyncapi-3-document-unresolved"];

type Rules = Extract<RulesetDefinition, { rules: unknown }>["rules"];
type Asking = (target: unknown, options: unknown, context: object) => IFunctionResult[] | undefined;

function compiledOnce(ruleset: RulesetDefinition): Rules {
  const rules = "rules" in ruleset ? (ruleset.rules as Record<string, { then: { function: Asking } }>) : {};
  const once = COMPILING.flatMap((name) => {
    const rule = rules[name];
    if (!rule) return [];
    const ask: Asking = (target, options, context) =>
      rule.then.function(target, options, { ...context, documentInventory: ANY_DOCUMENT });
    // biome-ignore lint/suspicious/noThenProperty: the ruleset's own word
    return [[name, { ...rule, then: { ...rule.then, function: ask } }]];
  });
  return Object.fromEntries(once);
}

function off(rules: readonly string[]): Record<string, "off"> {
  return Object.fromEntries(rules.map((rule) => [rule, "off"]));
}

function webhookRules(): Rules {
  return Object.fromEntries(
    Object.entries(NEEDS).map(([field, has]) => [
      `webhook-${field}`,
      {
        severity: "error",
        given: "$.webhooks[*][get,put,post,delete,options,head,patch,trace]",
        // biome-ignore lint/suspicious/noThenProperty: the ruleset's own word
        then: {
          function: (operation: unknown) =>
            isObject(operation) && !has(operation) ? [{ message: `The webhook has no ${field}. Add it.` }] : [],
        },
      },
    ]),
  );
}
