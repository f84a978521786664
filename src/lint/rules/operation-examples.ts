import type { Contract } from "../../spec/source/contract.js";
import type { Place } from "../../spec/source/place.js";
import { examplesOf, mediaOf, operationsOf, type SourceOperation } from "./operations.js";
import { isResultError } from "./result-error.js";
import type { Finding, Rule } from "./rule.js";

/** Docs, mocks, tests and deliveries are made of examples. */
export const operationExamples: Rule = {
  name: "operation-examples",
  summary: "each operation has a success example and an error example, each webhook an example",
  *check(contract) {
    for (const operation of operationsOf(contract)) {
      yield* operation.event === undefined ? ofOperation(contract, operation) : ofWebhook(operation);
    }
  },
};

function* ofWebhook({ place, event }: SourceOperation): Iterable<Finding> {
  const media = mediaOf(place.get("requestBody"));
  if (media.length > 0 && media.every((each) => examplesOf(each).length === 0)) {
    yield {
      place: place.child("requestBody"),
      message: `The webhook "${event}" has no example. Add one under "examples" of its body.`,
    };
  }
}

function* ofOperation(contract: Contract, { place, id }: SourceOperation): Iterable<Finding> {
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
        message: `${name} has no example of its ${response.name} response. Add one under "examples" of its content.`,
      };
    }
  }
  if (responses.some((response) => hasErrorExample(contract, place, response))) return;
  yield {
    place: place.child("responses"),
    message: `${name} has no error response with an example. Add one, or, where errors travel in a 2xx body, x-result-error and an example of such a body.`,
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
