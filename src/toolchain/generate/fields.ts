import { type Api, arrayOf, type JsonObject, type Operation, objectOf, resolve, stringOf } from "../../model/index.js";
import { sentMedia } from "../../model/sent-media.js";

/** What the client itself puts into a request, so that callers need not give it. */
export interface FilledFields {
  /** Body fields and parameters that an option of the client fills. */
  options: { in: "body" | "query" | "header"; name: string; option: string; required: boolean }[];
  /** Body fields whose value chooses the operation. */
  constants: Record<string, string>;
  /** Whether a body must be sent, but nothing in it need be given by the caller. */
  emptyBody: boolean;
  /** Whether a caller may leave all input out. */
  inputIsOptional: boolean;
}

export function filledFields(api: Api, operation: Operation): FilledFields {
  const body = bodySchema(api, operation);
  const required = new Set(arrayOf(body["required"]).map(String));
  const fields = Object.entries(objectOf(body["properties"])).flatMap(([name, schema]) => {
    const option = clientOptionOf(api, schema);
    return option === undefined ? [] : [{ in: "body" as const, name, option, required: required.has(name) }];
  });
  const parameters = operation.parameters.flatMap(({ name, in: place, required, clientOption }) =>
    clientOption !== undefined && (place === "query" || place === "header")
      ? [{ in: place, name, option: clientOption, required }]
      : [],
  );
  const constants = operation.selector ? { [operation.selector.field]: operation.selector.value } : {};
  const filled = new Set([...fields.map(({ name }) => name), ...Object.keys(constants)]);
  const filledParameters = new Set(parameters.map(({ name }) => name));
  const emptyBody =
    operation.body?.required === true && body["type"] === "object" && [...required].every((name) => filled.has(name));
  const parametersAreOptional = operation.parameters.every(
    ({ name, required, in: place }) => !required || place === "cookie" || filledParameters.has(name),
  );
  return {
    options: [...fields, ...parameters],
    constants,
    emptyBody,
    inputIsOptional: (operation.body?.required !== true || emptyBody) && parametersAreOptional,
  };
}

/** The options that fill body fields or parameters of an API, and whether most operations cannot be called without them. */
export function fillingOptions(api: Api): Map<string, boolean> {
  const counts = new Map<string, number>();
  for (const operation of api.operations) {
    for (const { option, required } of filledFields(api, operation).options) {
      counts.set(option, (counts.get(option) ?? 0) + (required ? 1 : 0));
    }
  }
  return new Map([...counts].map(([option, count]) => [option, count * 2 > api.operations.length]));
}

function bodySchema(api: Api, operation: Operation): JsonObject {
  return objectOf(resolve(api.document, sentMedia(operation.body?.media ?? [])?.schema).value);
}

/** The key may stand beside a reference or behind it. */
function clientOptionOf(api: Api, schema: unknown): string | undefined {
  return (
    stringOf(objectOf(schema)["x-client-option"]) ??
    stringOf(objectOf(resolve(api.document, schema).value)["x-client-option"])
  );
}
