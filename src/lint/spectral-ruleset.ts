import type { IFunctionResult, RulesetDefinition } from "@stoplight/spectral-core";
import type * as Rulesets from "@stoplight/spectral-rulesets";
import { arrayOf, isObject, type JsonObject, objectOf } from "../schema/json.js";

/** Checks for the required fields of a webhook operation. */
const REQUIRED_FIELDS: Record<string, (operation: JsonObject) => boolean> = {
  operationId: (operation) => Boolean(operation.operationId),
  summary: (operation) => Boolean(operation.summary),
  description: (operation) => Boolean(operation.description),
  tags: (operation) => arrayOf(operation.tags).length > 0,
  requestBody: (operation) => isObject(operation.requestBody),
  responses: (operation) => isObject(operation.responses),
};

const OPENAPI_OFF = [
  // Supports only OAuth scopes, but OpenAPI 3.1 allows roles for every scheme. Redocly checks the names.
  "oas3-operation-security-defined",
  // The step "examples" checks this and reports the intended variant.
  "oas3-valid-media-example",
  // The rule "example-object" checks this.
  "oas3-examples-value-or-externalValue",
];
/** The servers of a document with only webhooks are the receivers, which the document cannot list. */
const WEBHOOKS_OFF = [...OPENAPI_OFF, "oas3-api-servers"];
/** Rules for documents that describe a service. Here, documents describe what a vendor sends to other servers. */
const ASYNCAPI_OFF = [
  "asyncapi-servers",
  "asyncapi-tags",
  "asyncapi-3-tags",
  // The channel has a description.
  "asyncapi-3-operation-description",
  // Many vendors have a support page but no email address.
  "asyncapi-info-contact-properties",
];

/** The kind of a document determines its ruleset. */
export type Kind = "openapi" | "openapi of webhooks" | "asyncapi";

export function kindOf(document: JsonObject): Kind {
  if (document.openapi === undefined) return "asyncapi";
  return Object.keys(objectOf(document.paths)).length > 0 ? "openapi" : "openapi of webhooks";
}

/** Returns Spectral's rules for a kind of document, plus rules for webhooks, which Spectral's operation rules ignore. */
export function rulesetFor(kind: Kind, rulesets: typeof Rulesets): RulesetDefinition {
  // The types of these packages do not support exactOptionalPropertyTypes.
  const [oas, asyncapi] = [rulesets.oas, rulesets.asyncapi] as unknown as RulesetDefinition[];
  if (kind === "asyncapi" && asyncapi)
    return { extends: [asyncapi], rules: { ...off(ASYNCAPI_OFF), ...compiledOnce(asyncapi) } };
  const disabled = kind === "openapi" ? OPENAPI_OFF : WEBHOOKS_OFF;
  return { extends: oas ? [oas] : [], rules: { ...off(disabled), ...webhookRules() } };
}

/** Spectral caches validators by document. The rules below get this object as the document, so that they share validators. */
const ANY_DOCUMENT = {};
/** These rules compile the whole schema of AsyncAPI for each document, which takes longer than all other rules together. */
const COMPILING = ["asyncapi-3-document-resolved", "asyncapi-3-document-unresolved"];

type Rules = Extract<RulesetDefinition, { rules: unknown }>["rules"];
type RuleFunction = (target: unknown, options: unknown, context: object) => IFunctionResult[] | undefined;

function compiledOnce(ruleset: RulesetDefinition): Rules {
  const rules = "rules" in ruleset ? (ruleset.rules as Record<string, { then: { function: RuleFunction } }>) : {};
  const entries = COMPILING.flatMap((name) => {
    const rule = rules[name];
    if (!rule) return [];
    const run: RuleFunction = (target, options, context) =>
      rule.then.function(target, options, { ...context, documentInventory: ANY_DOCUMENT });
    // biome-ignore lint/suspicious/noThenProperty: the name in Spectral's ruleset format
    return [[name, { ...rule, then: { ...rule.then, function: run } }]];
  });
  return Object.fromEntries(entries);
}

function off(rules: readonly string[]): Record<string, "off"> {
  return Object.fromEntries(rules.map((rule) => [rule, "off"]));
}

function webhookRules(): Rules {
  return Object.fromEntries(
    Object.entries(REQUIRED_FIELDS).map(([field, isPresent]) => [
      `webhook-${field}`,
      {
        severity: "error",
        given: "$.webhooks[*][get,put,post,delete,options,head,patch,trace]",
        // biome-ignore lint/suspicious/noThenProperty: the name in Spectral's ruleset format
        then: {
          function: (operation: unknown) =>
            isObject(operation) && !isPresent(operation) ? [{ message: `The webhook has no ${field}. Add it.` }] : [],
        },
      },
    ]),
  );
}
