import { asyncOperationMessages } from "./async-operation-messages.js";
import { changeLog } from "./change-log.js";
import { componentFileName } from "./component-file-name.js";
import { constHasType } from "./const-has-type.js";
import { errorHasContent } from "./error-has-content.js";
import { exampleFileName } from "./example-file-name.js";
import { exampleObject } from "./example-object.js";
import { extensionPlace } from "./extension-place.js";
import { jsonSchemaDialect } from "./json-schema-dialect.js";
import { knownExtensions } from "./known-extensions.js";
import { noAllOfInheritance } from "./no-all-of-inheritance.js";
import { noDiscriminator } from "./no-discriminator.js";
import { operationEffect } from "./operation-effect.js";
import { operationExamples } from "./operation-examples.js";
import { operationIdName } from "./operation-id-name.js";
import { operationOneTag } from "./operation-one-tag.js";
import { operationSource } from "./operation-source.js";
import { operationSummary } from "./operation-summary.js";
import { prefixItemsHasItems } from "./prefix-items-has-items.js";
import { requestStrict } from "./request-strict.js";
import { rootIsContents } from "./root-is-contents.js";
import type { Rule } from "./rule.js";
import { secretFormat } from "./secret-format.js";
import { sharedSchemaKeywords } from "./shared-schema-keywords.js";
import { webhookKeyFile } from "./webhook-key-file.js";

/** The rules of the house that are checked on the sources. */
export const rules: readonly Rule[] = [
  rootIsContents,
  jsonSchemaDialect,
  operationIdName,
  operationSummary,
  operationOneTag,
  operationSource,
  operationEffect,
  operationExamples,
  exampleFileName,
  exampleObject,
  componentFileName,
  requestStrict,
  constHasType,
  noDiscriminator,
  noAllOfInheritance,
  prefixItemsHasItems,
  sharedSchemaKeywords,
  errorHasContent,
  knownExtensions,
  extensionPlace,
  secretFormat,
  webhookKeyFile,
  asyncOperationMessages,
  changeLog,
];

/** The rules of the house that need more than the sources of one place: each is a part of a step. */
const ofSteps: Record<string, string> = {
  "usable-registry": "redocly.yaml can be used",
  "readable-source": "files are YAML of a size and depth that can be read",
  "resolved-reference": "references lead to a value",
  "no-circular-reference": "no chain of references leads back to itself",
  "local-reference": "references stay in the workspace",
  "valid-schema": "schemas are compiled by a strict validator",
  "example-fits": "examples fit their schemas",
  "event-name": "examples of a webhook carry the name of the event",
  "error-shape-fits": "rejections by x-error-shape fit the documented responses",
  "workflow-operation": "the steps of workflows call operations of the contract",
  parity: "both documents of an API have the same events, schemas and examples",
  "checked-something": "there is something to check",
};

/** What holds where a rule is kept, by the rule's id. */
export const catalog: ReadonlyMap<string, string> = new Map([
  ...rules.map(({ name, summary }) => [`chatwire/${name}`, summary] as const),
  ...Object.entries(ofSteps).map(([name, summary]) => [`chatwire/${name}`, summary] as const),
]);
