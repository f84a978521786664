import type { OperationValidators } from "../client/descriptor.js";
import type { Input } from "../client/input.js";
import type { Invalid } from "../client/result.js";
import { type Issue, issuesOf, ValidationError } from "./validation.js";

const PLACES = ["path", "query", "header", "body"] as const;
const NO_BODY: Issue = { path: "", keyword: "required", message: "is required" };

/** Checks a call with compiled validators. Returns undefined if it is valid. */
export interface Check {
  /** Returns the first invalid part of a request, as the result of a call that is not made. */
  request: (input: Input) => Invalid | undefined;
  /** Checks the body of a response by its documented status. */
  response: (documented: string, body: unknown) => Invalid | undefined;
  /** Returns why a value of a streamed response is invalid. */
  item: (documented: string, value: unknown) => ValidationError | undefined;
}

export function checkOf(validators: OperationValidators): Check {
  return {
    request: (input) => checkRequest(validators, input),
    response: (documented, body) => checkResponse(validators, documented, body),
    item: (documented, value) => {
      const validator = validators.items?.[documented];
      const issues = validator ? issuesOf(validator, value) : [];
      return issues.length === 0 ? undefined : new ValidationError(`a value of response ${documented}`, issues);
    },
  };
}

function checkRequest(validators: OperationValidators, input: Input): Invalid | undefined {
  for (const place of PLACES) {
    const issues = issuesIn(validators, place, input);
    if (issues.length > 0)
      return { ok: false, reason: "invalid", cause: new ValidationError(`request ${place}`, issues) };
  }
  return undefined;
}

function checkResponse(validators: OperationValidators, documented: string, body: unknown): Invalid | undefined {
  const validator = Object.hasOwn(validators.responses, documented) ? validators.responses[documented] : undefined;
  const issues = validator ? issuesOf(validator, body) : [];
  if (issues.length === 0) return undefined;
  return { ok: false, reason: "invalid", cause: new ValidationError(`response ${documented}`, issues) };
}

function issuesIn(validators: OperationValidators, place: (typeof PLACES)[number], input: Input): Issue[] {
  const validator = validators.request[place];
  const value = place === "body" ? input.body : (input[place] ?? {});
  if (value === undefined) return validators.bodyRequired ? [NO_BODY] : [];
  return validator ? issuesOf(validator, value) : [];
}
