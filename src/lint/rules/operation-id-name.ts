import { pascalCase } from "../../model/names.js";
import type { Rule } from "./rule.js";
import { operationsOf, type SourceOperation } from "./source-parts.js";

const VERB_AND_NOUN = /^[a-z][a-z0-9]*([A-Z][a-z0-9]*)+$/;
const EXAMPLES: Record<string, string> = {
  post: "createAgent",
  put: "replaceAgent",
  patch: "updateAgent",
  delete: "deleteAgent",
};

/** The operationId becomes the name of a function. */
export const operationIdName: Rule = {
  name: "operation-id-name",
  summary: "the operationId is a camelCase verb and noun, or `on` and the event for a webhook",
  recommended: "warn",
  *check(contract) {
    for (const operation of operationsOf(contract)) {
      const message = problemOf(operation);
      const place = operation.place.child("operationId");
      if (message && place.value === undefined) yield { place: operation.place, message };
      else if (message) yield { place, message, target: "value" };
    }
  },
};

function problemOf({ id, event, method }: SourceOperation): string | undefined {
  const expected =
    event === undefined
      ? `a camelCase verb and noun, such as "${EXAMPLES[method] ?? "listAgents"}"`
      : `"on${pascalCase(event)}"`;
  if (id === undefined)
    return `The operation has no operationId. Add ${expected}, because the operationId becomes a function name.`;
  const isValid = event === undefined ? VERB_AND_NOUN.test(id) : id === `on${pascalCase(event)}`;
  return isValid ? undefined : `operationId "${id}" must be ${expected}, because it becomes a function name.`;
}
