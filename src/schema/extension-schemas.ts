import { isObject, type Json, type JsonObject, type Schema } from "./json.js";
import { kindOfValue } from "./keywords.js";

/** The values of `x-webhook-event` and `x-webhook-verification`. */
export type { EventSelection } from "../runtime/webhooks/descriptor.js";
export type { Verification } from "../runtime/webhooks/verification.js";

/** The kinds of rejections that `x-error-shape` may describe. */
export const REJECTIONS = [
  "unauthorized",
  "missing",
  "unknown",
  "invalid",
  "malformed",
  "notFound",
  "methodNotAllowed",
  "notAcceptable",
  "unsupportedMediaType",
  "tooLarge",
  "internal",
] as const;
/** Why a request was rejected before it reached an operation. */
export type RejectionKind = (typeof REJECTIONS)[number];

const pointer = { type: "string", pattern: "^(/[^/]+)+$" };
const optionName = { type: "string", pattern: "^[a-z][A-Za-z0-9]*$" };

/** The schemas of the `x-` keys that a contract may use. `openapi/README.md` explains the keys. */
export const EXTENSION_SCHEMAS: Record<string, Schema> = {
  "x-webhook-event": {
    oneOf: [
      strict({ in: { const: "body" }, pointer }, ["in", "pointer"]),
      strict({ in: { const: "header" }, header: { type: "string" } }, ["in", "header"]),
      strict({ in: { const: "schema" } }, ["in"]),
      strict({ aliases: { type: "array", minItems: 1, uniqueItems: true, items: { type: "string" } } }, ["aliases"]),
    ],
  },
  "x-webhook-verification": {
    oneOf: [
      strict({ scheme: { const: "none" } }, ["scheme"]),
      strict({ scheme: { const: "body-secret" }, pointer }, ["scheme", "pointer"]),
      strict(
        {
          scheme: { const: "hmac" },
          header: { type: "string" },
          algorithm: { enum: ["sha1", "sha256", "sha512"] },
          encoding: { enum: ["hex", "base64"] },
          prefix: { type: "string" },
        },
        ["scheme", "header", "algorithm", "encoding"],
      ),
      strict({ scheme: { const: "standard-webhooks" } }, ["scheme"]),
    ],
  },
  "x-error-shape": strict(
    {
      mediaType: { type: "string", pattern: "^[^/ ]+/[^/ ]+$" },
      rejections: {
        type: "object",
        required: ["default"],
        propertyNames: { enum: [...REJECTIONS, "default"] },
        additionalProperties: strict({ status: { type: "integer", minimum: 200, maximum: 599 }, body: {} }, [
          "status",
          "body",
        ]),
      },
    },
    ["rejections"],
  ),
  "x-lenient": strict({ nullIsAbsent: { type: "boolean" } }, []),
  "x-result-error": {
    type: "array",
    minItems: 1,
    items: strict({ pointer, equals: {} }, ["pointer", "equals"]),
  },
  "x-client-option": {
    oneOf: [optionName, strict({ username: optionName, password: optionName }, ["username", "password"])],
  },
  "x-effect": { enum: ["read", "write", "destructive"] },
  "x-stateful": { type: "boolean" },
  "x-evidence": {
    oneOf: [
      { enum: ["documented", "observed", "inferred"] },
      strict(
        {
          level: { enum: ["documented", "observed", "inferred"] },
          source: { type: "string", minLength: 1 },
          about: { type: "string", minLength: 1 },
        },
        ["level", "source"],
      ),
    ],
  },
  "x-counterpart": {
    oneOf: [
      {
        type: "array",
        minItems: 1,
        items: strict({ api: { type: "string", pattern: "^[a-z0-9-]+/[a-z0-9-]+$" }, event: { type: "string" } }, [
          "api",
          "event",
        ]),
      },
      { type: "string", minLength: 1 },
    ],
  },
  "x-lifecycle": strict(
    {
      stage: { enum: ["preview", "stable", "legacy", "deprecated", "retired"] },
      since: { type: "string", pattern: "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$" },
      successor: { type: "string", minLength: 1 },
    },
    ["stage"],
  ),
  "x-push": { type: "array", minItems: 1, uniqueItems: true, items: { type: "string", minLength: 1 } },
  "x-private": { type: "boolean" },
  "x-private-scopes": { type: "array", minItems: 1, uniqueItems: true, items: { type: "string", minLength: 1 } },
  "x-tagGroups": {
    type: "array",
    items: strict({ name: { type: "string" }, tags: { type: "array", items: { type: "string" } } }, ["name", "tags"]),
  },
};

function strict(properties: Record<string, unknown>, required: string[]): JsonObject {
  return { type: "object", required, properties: properties as JsonObject, additionalProperties: false };
}

/** An `x-` key of `EXTENSION_SCHEMAS` in a document, with the path of the object that has it. */
export interface Extension {
  key: string;
  value: Json | undefined;
  path: string[];
}

/** Returns the `x-` keys of a document that tools read. */
export function* extensionsIn(value: Json | undefined, path: string[] = [], isMap = false): Iterable<Extension> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (isObject(value) && !isMap && Object.hasOwn(EXTENSION_SCHEMAS, key)) yield { key, value: inner, path };
    else if (isMap || Array.isArray(value)) yield* extensionsIn(inner, [...path, key]);
    else if (kindOfValue(key) !== "data") yield* extensionsIn(inner, [...path, key], kindOfValue(key) === "named");
  }
}
