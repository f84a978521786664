import type { Contract } from "../../spec/source/contract.js";
import type { Place } from "../../spec/source/place.js";
import type { Problem, Rule } from "./rule.js";
import { examplesOf, isResultError, mediaOf, operationsOf, type SourceOperation } from "./source-parts.js";

/** Docs, mocks, tests and deliveries use the examples. */
export const operationExamples: Rule = {
  name: "operation-examples",
  summary: "every operation has a success example and an error example, and every webhook has an example",
  recommended: "warn",
  *check(contract) {
    for (const operation of operationsOf(contract)) {
      yield* operation.event === undefined ? checkOperation(contract, operation) : checkWebhook(operation);
    }
  },
};

function* checkWebhook({ place, event }: SourceOperation): Iterable<Problem> {
  const media = mediaOf(place.get("requestBody"));
  if (media.length > 0 && media.every((each) => examplesOf(each).length === 0)) {
    yield {
      place: place.child("requestBody"),
      message: `The webhook "${event}" has no example. Add one under "examples" of the body.`,
    };
  }
}

function* checkOperation(contract: Contract, { place, id }: SourceOperation): Iterable<Problem> {
  const responses =
    place
      .get("responses")
      ?.children()
      .filter(({ name }) => !name.startsWith("x-")) ?? [];
  const name = id ?? "The operation";
  for (const response of responses.filter(isSuccess)) {
    const media = mediaOf(response.follow().place);
    if (media.length > 0 && media.every((each) => examplesOf(each).length === 0)) {
      yield {
        place: response,
        message: `${name} has no example of its ${response.name} response. Add one under "examples" of the content.`,
      };
    }
  }
  // The rule "operation-has-responses" reports an operation without responses.
  if (responses.length === 0 || responses.some((response) => hasErrorExample(contract, place, response))) return;
  yield {
    place: place.child("responses"),
    message: `${name} has no error response with an example. Add one. If the API reports errors in 2xx bodies, add x-result-error and an example of such a body.`,
  };
}

function isSuccess({ name }: Place): boolean {
  return name.startsWith("2");
}

function hasErrorExample(contract: Contract, operation: Place, response: Place): boolean {
  const examples = mediaOf(response.follow().place).flatMap(examplesOf);
  return isSuccess(response)
    ? examples.some((example) => isResultError(contract, operation, example))
    : examples.length > 0;
}
