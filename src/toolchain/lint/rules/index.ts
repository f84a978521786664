import { asyncOperationMessages } from "./async-operation-messages.js";
import { componentFileName } from "./component-file-name.js";
import { constHasType } from "./const-has-type.js";
import { errorHasContent } from "./error-has-content.js";
import { exampleFileName } from "./example-file-name.js";
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
  componentFileName,
  requestStrict,
  constHasType,
  noDiscriminator,
  noAllOfInheritance,
  prefixItemsHasItems,
  sharedSchemaKeywords,
  errorHasContent,
  knownExtensions,
  secretFormat,
  webhookKeyFile,
  asyncOperationMessages,
];
