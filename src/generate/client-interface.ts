import type { Api } from "../model/api.js";
import { docComment, literal, propertyKey } from "../model/names.js";
import type { ClientNames, NamedOperation } from "./client-names.js";

const ABOUT_RAW =
  "The client of openapi-fetch with the same credentials, for what this one does not offer. Outside what versions promise.";

/** The interface of a client: a method for each operation, `call` where operations share a URL, and `raw`. */
export function clientInterface(api: Api, named: readonly NamedOperation[], names: ClientNames): string {
  return [
    docComment([
      `The operations of ${api.title}, one function each. What can go wrong is in the result: nothing is thrown for it.`,
    ]),
    `export interface ${names.client} {\n`,
    ...named.map(method),
    ...(byName(named).length > 0 ? [callMethod(names.functions)] : []),
    `${docComment([ABOUT_RAW], "  ")}  readonly raw: Client<paths>;\n}\n`,
  ].join("");
}

/** The interface of the functions by their names on the wire; nothing where no operations share a URL. */
export function functionsInterface(named: readonly NamedOperation[], { functions }: ClientNames): string {
  const lines = byName(named).map(
    ([name, { input, result, filled }]) =>
      `  ${literal(name)}: (body${filled.inputIsOptional ? "?" : ""}: Exclude<${input}["body"], undefined>, call?: CallOptions) => Promise<${result}>;\n`,
  );
  if (lines.length === 0) return "";
  return `${docComment(["The functions by their names on the wire."])}export interface ${functions} {\n${lines.join("")}}\n`;
}

/** Two operations of one name at different URLs can only be called by their own functions, but for the last. */
function byName(named: readonly NamedOperation[]): [string, NamedOperation][] {
  const found = named.flatMap((entry): [string, NamedOperation][] =>
    entry.operation.selector ? [[entry.operation.selector.value, entry]] : [],
  );
  return [...new Map(found)];
}

function method({ operation, input, result, filled }: NamedOperation): string {
  const about = docComment(
    [
      operation.summary,
      "",
      operation.description,
      ...(operation.source ? ["", `@see ${operation.source}`] : []),
      ...(operation.deprecated ? ["", "@deprecated"] : []),
    ],
    "  ",
  );
  return `${about}  ${propertyKey(operation.id)}(input${filled.inputIsOptional ? "?" : ""}: ${input}, call?: CallOptions): Promise<${result}>;\n`;
}

function callMethod(functions: string): string {
  return [
    docComment(["Calls a function by its name on the wire."], "  "),
    `  call<Name extends keyof ${functions}>(name: Name, ...rest: Parameters<${functions}[Name]>): ReturnType<${functions}[Name]>;\n`,
  ].join("");
}
