import { asyncOperationMessages } from "./async-operation-messages.js";
import { changeLog } from "./change-log.js";
import { channelHasOperation } from "./channel-has-operation.js";
import { componentFileName } from "./component-file-name.js";
import { constHasType } from "./const-has-type.js";
import { discriminatorMapping } from "./discriminator-mapping.js";
import { errorHasContent } from "./error-has-content.js";
import { evidenceMark } from "./evidence-mark.js";
import { exampleFileName } from "./example-file-name.js";
import { exampleObject } from "./example-object.js";
import { extensionPlace } from "./extension-place.js";
import { extensionValue } from "./extension-value.js";
import { jsonSchemaDialect } from "./json-schema-dialect.js";
import { knownExtensions } from "./known-extensions.js";
import { noAllOfInheritance } from "./no-all-of-inheritance.js";
import { noDiscriminator } from "./no-discriminator.js";
import { operationEffect } from "./operation-effect.js";
import { operationExamples } from "./operation-examples.js";
import { operationHasResponses } from "./operation-has-responses.js";
import { operationIdName } from "./operation-id-name.js";
import { operationOneTag } from "./operation-one-tag.js";
import { operationSource } from "./operation-source.js";
import { operationSummary } from "./operation-summary.js";
import { prefixItemsHasItems } from "./prefix-items-has-items.js";
import { requestStrict } from "./request-strict.js";
import { rootIsContents } from "./root-is-contents.js";
import type { Rule, RuleSummary } from "./rule.js";
import { safePattern } from "./safe-pattern.js";
import { secretFormat } from "./secret-format.js";
import { sharedSchemaKeywords } from "./shared-schema-keywords.js";
import { tagDeclared } from "./tag-declared.js";
import { webhookKeyFile } from "./webhook-key-file.js";

/** The rules of the step `custom-rules`. */
export const sourceRules: readonly Rule[] = [
  rootIsContents,
  jsonSchemaDialect,
  operationIdName,
  operationSummary,
  operationOneTag,
  tagDeclared,
  operationSource,
  operationEffect,
  operationHasResponses,
  operationExamples,
  exampleFileName,
  exampleObject,
  componentFileName,
  requestStrict,
  constHasType,
  noDiscriminator,
  discriminatorMapping,
  noAllOfInheritance,
  prefixItemsHasItems,
  sharedSchemaKeywords,
  errorHasContent,
  evidenceMark,
  knownExtensions,
  extensionValue,
  extensionPlace,
  safePattern,
  secretFormat,
  webhookKeyFile,
  channelHasOperation,
  asyncOperationMessages,
  changeLog,
];

/** The rules of the other steps. */
const stepRules: Record<string, RuleSummary> = {
  "valid-schema": { summary: "every schema can be compiled by a validator", recommended: "error" },
  "strict-schema": {
    summary: "schemas have no unknown keywords, unknown formats or keywords that have no effect",
    recommended: "off",
  },
  "example-fits": { summary: "every example matches its schema", recommended: "error" },
  "api-has-examples": { summary: "every API has an example", recommended: "warn" },
  "event-name": { summary: "every webhook example contains the name of its event", recommended: "error" },
  "error-shape-fits": {
    summary: "the rejections of `x-error-shape` match the documented responses",
    recommended: "error",
  },
  "workflow-operation": {
    summary: "every step of a workflow calls an operation of the contract",
    recommended: "error",
  },
  "expanded-size": {
    summary: "a document has at most 1,000,000 values after each reference is replaced by its target, as Spectral does",
    recommended: "warn",
  },
  "unused-file": {
    summary: "every YAML file of an API, and of what a vendor's APIs share, is referenced",
    recommended: "warn",
  },
  "asyncapi-consistency": {
    summary: "both documents of an API have the same events, schemas and examples",
    recommended: "warn",
  },
};

/** Every rule that `redocly.yaml` can switch, by id. */
export const switchableRules: ReadonlyMap<string, RuleSummary> = new Map([
  ...sourceRules.map((rule) => [`chatwire/${rule.name}`, rule] as const),
  ...Object.entries(stepRules).map(([name, rule]) => [`chatwire/${name}`, rule] as const),
]);

/** Summaries of the rules that are always on, by id: without them, no tool can read the contracts. */
export const fixedRules: ReadonlyMap<string, string> = new Map([
  ["chatwire/usable-registry", "`redocly.yaml` is valid"],
  ["chatwire/checked-something", "`redocly.yaml` lists an API"],
  ["chatwire/readable-source", "files are YAML within the limits of size and depth"],
  ["chatwire/resolved-reference", "every reference leads to a value"],
  ["chatwire/no-circular-reference", "no chain of references leads back to its start"],
  ["chatwire/local-reference", "references stay inside the workspace"],
]);

/** Summaries of all rules, by id. */
export const catalog: ReadonlyMap<string, string> = new Map([
  ...[...switchableRules].map(([id, { summary }]) => [id, summary] as const),
  ...fixedRules,
]);
