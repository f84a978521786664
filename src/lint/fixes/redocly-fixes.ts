/** What to do about a problem: a sentence, or a function of the tool's message that returns one. */
export type Fix = string | ((message: string) => string);

/** What to do about the messages of Redocly's rules, except `struct`. A test compares the keys with the rules of the installed version. */
export const REDOCLY_FIXES: Record<string, Fix> = {
  "no-unresolved-refs": "Correct the path or the pointer.",
  "array-parameter-serialization": 'Add both, such as "style: form" and "explode: true".',
  "boolean-parameter-prefixes": "Rename the parameter, or switch this rule off if the API has this name.",
  "component-name-unique": "Rename one of the files or components: the name becomes a type.",
  "info-contact": 'Add "contact: {name: …, url: …}" to info.',
  "info-license": 'Add "license: {name: MIT, identifier: MIT}" with the license of the document to info.',
  "info-license-strict": 'Add "identifier" (an SPDX name such as MIT) or "url" to the license.',
  "no-duplicated-enum-values": "Remove the repeated value.",
  "no-path-trailing-slash": "Remove the slash, or switch this rule off if the API has it.",
  "no-identical-paths": "Move the operations to one of the two paths, and remove the other.",
  "no-ambiguous-paths": "Rename one of them, or switch this rule off if the API has both.",
  "no-invalid-schema-examples": "Correct the example or the schema.",
  "no-invalid-parameter-examples": "Correct the example or the schema.",
  "no-invalid-media-type-examples": "Correct the example or the schema.",
  "no-http-verbs-in-paths": "Rename the path, or switch this rule off if the API has this name.",
  "no-enum-type-mismatch": 'Correct the value or the "type".',
  "no-required-schema-properties-undefined": 'Add it to "properties", or correct its name in "required".',
  "no-schema-type-mismatch": 'Correct the "type", or remove the keyword.',
  "no-illogical-composition-keywords": "Correct the list of schemas, or write its only schema without the keyword.",
  "no-mixed-number-range-constraints": "Remove one of the two.",
  "no-server-example.com": "Write the URL of the real server.",
  "no-server-trailing-slash": "Remove the slash, because paths begin with one.",
  "no-empty-servers": 'Add "servers: [{url: https://api.example.com}]" with the URL of the API.',
  "no-example-value-and-externalValue": "Remove one of the two.",
  "no-unsafe-markdown": "Remove it, or put it into backticks if it is text.",
  "no-unused-components": (message) =>
    `${message.startsWith("Security") ? 'List it under "security"' : "Reference it with $ref"}, or remove it.`,
  "no-undefined-server-variable": 'Declare it in "variables", with a "default", or remove it.',
  "no-server-variables-empty-enum": 'Add the value to "enum", or remove "enum".',
  "parameter-description": "Add a description.",
  "path-declaration-must-exist": 'Name the parameter between the braces, such as "{id}".',
  "path-not-include-query": "Move each of them to a parameter with in: query.",
  "path-parameters-defined": pathParameterFix,
  "path-params-defined": pathParameterFix,
  "paths-kebab-case": "Rename the path, or switch this rule off if the API has this name.",
  "path-http-verbs-order": "Order the methods: get, head, post, put, patch, delete, options, trace.",
  "path-segment-plural": "Rename the path, or switch this rule off if the API has this name.",
  "operation-summary": "Add a phrase that describes the operation.",
  "operation-operationId": "Add a unique camelCase name, such as listItems.",
  "operation-operationId-unique": "Rename one of them: the operationId becomes a function name.",
  "operation-operationId-url-safe": "Use letters, digits, dashes and underscores only.",
  "operation-description": "Add a sentence about what the operation does.",
  "operation-2xx-response": 'Add the response of a success, such as "200: {description: The items.}".',
  "operation-4xx-response":
    'Add the response of a rejected request, such as "400". If the API has none, switch this rule off for it.',
  "operation-4xx-problem-details-rfc7807":
    "Use this media type and its fields, or switch this rule off if the API has other errors.",
  "operation-parameters-unique": "Remove or rename one of them.",
  "operation-tag-defined": 'Declare the tag under "tags" of the root document, or correct its name.',
  "operation-singular-tag": "Keep the tag that the operation belongs to.",
  "required-string-property-missing-min-length": 'Add "minLength".',
  "response-contains-header": "Add the header, or change the setting of this rule.",
  "response-contains-property": "Add the property, or change the setting of this rule.",
  "request-mime-type": "Use an allowed media type, or change the setting of this rule.",
  "response-mime-type": "Use an allowed media type, or change the setting of this rule.",
  "security-defined": securityFix,
  "security-scopes-defined": 'Add the scope to "scopes" of the security scheme, or correct its name.',
  "spec-ref-siblings": "Move it into the referenced file, or replace the $ref by the content.",
  "spec-strict-refs": "Write the content here: OpenAPI allows no $ref at this place.",
  "scalar-property-missing-example": "Add an example.",
  "spec-components-invalid-map-name": "Use letters, digits, dots, dashes and underscores only.",
  "tag-description": "Add a sentence about what the tag groups.",
  "tags-alphabetical": "Sort the tags by name.",
  "no-duplicated-tag-names": "Remove or rename one of the two.",
  "spec-example-values": "Remove one of the two.",
  "channels-kebab-case": "Rename the address, or switch this rule off if the API has this name.",
  "no-channel-trailing-slash": "Remove the slash, or switch this rule off if the API has it.",
  "criteria-unique": "Remove the repeated criterion.",
  "no-criteria-xpath": 'Use a criterion of type "simple", "regex" or "jsonpath".',
  "no-x-security-both-scheme-and-scheme-name": "Remove one of the two.",
  "no-x-security-scheme-name-without-openapi": "Name the scheme of the OpenAPI document, or describe it with scheme.",
  "outputs-defined": 'Add it to "outputs", or correct its name.',
  "parameters-unique": "Remove or rename one of them.",
  "requestBody-replacements-unique": "Remove the repeated replacement.",
  "sourceDescription-name-unique": "Rename one of them.",
  "sourceDescriptions-name-unique": "Rename one of them.",
  "sourceDescription-type": 'Write "type: openapi".',
  "sourceDescriptions-not-empty": 'Add "{name: api, type: openapi, url: ../openapi.yaml}".',
  "spec-step-mutually-exclusive-fields": "Keep one of them.",
  "step-onFailure-unique": "Remove or rename one of them.",
  "step-onSuccess-unique": "Remove or rename one of them.",
  "stepId-unique": "Rename one of the steps.",
  "workflow-dependsOn": "Correct the name, or remove it.",
  "workflowId-unique": "Rename one of the workflows.",
  "x-security-scheme-name-reference": "Correct the name.",
  "x-security-scheme-required-values": "Add the missing values.",
};

function pathParameterFix(message: string): string {
  return message.includes("is not used")
    ? 'Add it to the path between braces, correct its "name", or remove it.'
    : 'Add it to "parameters" with in: path and required: true, or correct the path.';
}

function securityFix(message: string): string {
  if (message.startsWith("Every operation"))
    return 'Add "security" to the root document, or "security: []" if the operation needs no credentials.';
  return 'Declare it under "components: securitySchemes:", or correct its name.';
}
