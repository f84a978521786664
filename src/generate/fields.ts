import type { Api, Operation } from "../model/api.js";
import { type FilledField, filledFields } from "../model/client-options.js";
import { sentMedia } from "../model/sent-media.js";
import { arrayOf, objectOf } from "../schema/json.js";
import { resolve } from "../schema/resolve.js";

/** The parts of a request that the client fills in, so that callers need not pass them. */
export interface Filled {
  /** Body fields and parameters that a client option fills. */
  options: FilledField[];
  /** Body fields whose value selects the operation. */
  constants: Record<string, string>;
  /** The names of all body fields that the client fills in. */
  bodyFields: string[];
  /** The names of the parameters that the client fills in. */
  parameters: string[];
  /** A body is required, but the client fills in all of its required fields. */
  emptyBody: boolean;
  /** The caller may omit the whole input. */
  inputIsOptional: boolean;
}

export function filledBy(api: Api, operation: Operation): Filled {
  const options = filledFields(api, operation);
  const body = objectOf(resolve(api.document, sentMedia(operation.body?.media ?? [])?.schema).value);
  const constants = operation.selector ? { [operation.selector.field]: operation.selector.value } : {};
  const inBody = options.filter((field) => field.in === "body").map(({ name }) => name);
  const filled = new Set([...inBody, ...Object.keys(constants)]);
  const filledParameters = new Set(options.filter((field) => field.in !== "body").map(({ name }) => name));
  const emptyBody =
    operation.body?.required === true &&
    body.type === "object" &&
    arrayOf(body.required).every((name) => filled.has(String(name)));
  const parametersAreOptional = operation.parameters.every(
    ({ name, required, in: place }) => !required || place === "cookie" || filledParameters.has(name),
  );
  return {
    options,
    constants,
    bodyFields: [...filled],
    parameters: [...filledParameters],
    emptyBody,
    inputIsOptional: (operation.body?.required !== true || emptyBody) && parametersAreOptional,
  };
}

/** Returns the options that fill body fields or parameters, and whether most operations require them. */
export function fillingOptions(api: Api): Map<string, boolean> {
  const counts = new Map<string, number>();
  for (const operation of api.operations) {
    for (const { option, required } of filledFields(api, operation)) {
      counts.set(option, (counts.get(option) ?? 0) + (required ? 1 : 0));
    }
  }
  return new Map([...counts].map(([option, count]) => [option, count * 2 > api.operations.length]));
}
