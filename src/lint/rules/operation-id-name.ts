import { operationsOf, type SourceOperation } from "./operations.js";
import type { Rule } from "./rule.js";

const VERB_AND_NOUN = /^[a-z][a-z0-9]*([A-Z][a-z0-9]*)+$/;

/** An operationId becomes the name of a function. */
export const operationIdName: Rule = {
  name: "operation-id-name",
  summary: "operationId is a camelCase verb and noun; that of a webhook is `on` and the event",
  *check(contract) {
    for (const operation of operationsOf(contract)) {
      const wrong = objection(operation);
      const found = operation.place.child("operationId");
      if (wrong && found.value === undefined) yield { place: operation.place, message: wrong };
      else if (wrong) yield { place: found, message: wrong, want: "value" };
    }
  },
};

function objection({ id, event, method }: SourceOperation): string | undefined {
  const wanted =
    event === undefined ? `a camelCase verb and noun, such as "${example(method)}"` : `"on${pascal(event)}"`;
  if (id === undefined) return `The operation has no operationId. Give it ${wanted}: it becomes a function.`;
  const right = event === undefined ? VERB_AND_NOUN.test(id) : id === `on${pascal(event)}`;
  return right ? undefined : `operationId "${id}" must be ${wanted}: it becomes a function.`;
}

function example(method: string): string {
  return (
    (
      { post: "createAgent", put: "replaceAgent", patch: "updateAgent", delete: "deleteAgent" } as Record<
        string,
        string
      >
    )[method] ?? "listAgents"
  );
}

function pascal(event: string): string {
  return event
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}
