import { optionNames, usedSchemes } from "../model/client-options.js";
import { deprecatedTag } from "../model/lifecycle.js";
import { propertyKey } from "../model/names.js";
import type { Imported, NamedApi, NamedOperation } from "./client.js";
import { usualSecurity } from "./describe.js";
import { fillingOptions } from "./fields.js";
import { OperationTypes } from "./operation-types.js";
import { block, type Doc, join, line, list } from "./print.js";
import { commentDoc, intersection, parenthesized } from "./print-parts.js";
import { type ApiTypes, importAs, importTypes } from "./types.js";

const ABOUT_RAW =
  "The client of openapi-fetch with the same credentials, for calls that this client does not support. It may change with any version.";

/** Returns `client.d.ts`: the types of the operations, and the interface of the client with a method for each. */
export function clientTypes(source: string, named: NamedApi, types: ApiTypes): string {
  const { api, operations, create, options, client, imported } = named;
  const used = new Set<Imported>(["CallOptions", "ClientOptions"]);
  return types.file(
    source,
    (printer) => {
      const operationTypes = new OperationTypes(named, printer, (schema) => types.typeOf(schema));
      const declarations = operations.flatMap((operation) => operationTypes.declarations(operation));
      const functions = functionsInterface(named, operationTypes);
      const credentials = credentialTypes(named);
      for (const name of operationTypes.imports) used.add(name);
      if (credentials.length > 0) used.add("Credential");
      return [
        ...declarations,
        [
          commentDoc([`The options of a client of ${api.title}.`]),
          `export type ${options} = `,
          intersection([{ doc: imported.ClientOptions, isObject: false }, ...credentials]),
          ";",
        ],
        ...functions,
        clientInterface(named),
        [
          commentDoc([
            `Creates a client of ${api.title}.`,
            "",
            "@throws {TypeError} An option that the API requires is missing.",
            ...deprecatedTag(api.lifecycle),
          ]),
          `export declare function ${create}`,
          parameters([`options: ${options}`]),
          `: ${client};`,
        ],
      ];
    },
    {
      imports: () => [
        importTypes(
          [...used].sort().map((name) => importAs(name, imported[name])),
          "chatwire/runtime",
        ),
        importTypes([importAs("Client", imported.Client)], "openapi-fetch"),
        importTypes(["paths"], "./paths.js"),
      ],
    },
  );
}

/** Returns the interface of a client: a method for each operation, `raw`, and `call` if operations share a URL. */
function clientInterface({ api, client, functions, operations, imported }: NamedApi): Doc {
  const members = [
    ...operations.map((operation) => method(operation, imported)),
    ...(byWireName(operations).length > 0 ? [callMethod(functions)] : []),
    [commentDoc([ABOUT_RAW]), `readonly raw: ${imported.Client}<paths>;`],
  ];
  return [
    commentDoc([
      `A client of ${api.title}. Its methods return errors as results: they throw only for wrong arguments.`,
    ]),
    `export interface ${client} `,
    block(members),
  ];
}

/** Returns the interface that `call` uses: the functions by their names on the wire. Empty unless operations share a URL. */
function functionsInterface({ functions, operations, imported }: NamedApi, types: OperationTypes): Doc[] {
  const members = byWireName(operations).map(([name, operation]) => {
    const body = types.bodyType(operation) ?? "Record<string, never>";
    return [
      `${propertyKey(name)}: `,
      parameters([[`body${operation.filled.inputIsOptional ? "?" : ""}: `, body], `call?: ${imported.CallOptions}`]),
      ` => Promise<${operation.result}>;`,
    ];
  });
  if (members.length === 0) return [];
  return [
    [commentDoc(["The functions by their names on the wire."]), `export interface ${functions} `, block(members)],
  ];
}

/** Returns the operations by their names on the wire. The last one wins if several have the same name at different URLs. */
function byWireName(operations: readonly NamedOperation[]): [string, NamedOperation][] {
  const entries = operations.flatMap((named): [string, NamedOperation][] =>
    named.operation.selector ? [[named.operation.selector.value, named]] : [],
  );
  return [...new Map(entries)];
}

function method({ operation, input, result, filled }: NamedOperation, { CallOptions }: NamedApi["imported"]): Doc {
  const about = [
    operation.summary,
    "",
    operation.description,
    ...(operation.source ? ["", `@see ${operation.source}`] : []),
    ...deprecatedTag(operation.lifecycle, operation.deprecated),
  ];
  return [
    commentDoc(about),
    propertyKey(operation.id),
    parameters([`input${filled.inputIsOptional ? "?" : ""}: ${input}`, `call?: ${CallOptions}`]),
    `: Promise<${result}>;`,
  ];
}

function callMethod(functions: string): Doc {
  return [
    commentDoc(["Calls a function by its name on the wire."]),
    `call<Name extends keyof ${functions}>`,
    parameters(["name: Name", `...rest: Parameters<${functions}[Name]>`]),
    `: ReturnType<${functions}[Name]>;`,
  ];
}

function parameters(docs: readonly Doc[]): Doc {
  const isRest = String(docs.at(-1)).startsWith("...");
  return list("(", docs, ")", { trailing: !isRest });
}

/** Returns the types of the options that hold credentials, as a union of the alternatives, and of the other required options. */
function credentialTypes({ api, imported: { Credential } }: NamedApi): { doc: Doc; isObject: boolean }[] {
  const sets = usualSecurity(api).map((requirement) => {
    const schemes = requirement.flatMap((scheme) => api.securitySchemes.get(scheme) ?? []);
    return [...new Set(schemes.flatMap(optionNames))];
  });
  const all = [...new Set(sets.flat())];
  const alternatives = sets.map((names) =>
    objectType([
      ...names.map((name) => `${propertyKey(name)}: ${Credential}`),
      ...all.filter((name) => !names.includes(name)).map((name) => `${propertyKey(name)}?: never`),
    ]),
  );
  const filled = [...fillingOptions(api)].map(
    ([option, isRequired]) => `${propertyKey(option)}${isRequired ? "" : "?"}: ${Credential}`,
  );
  const [only] = alternatives;
  const others = usedSchemes(api)
    .flatMap(optionNames)
    .filter((name) => !all.includes(name));
  const optional = [...new Set(others)].map((name) => `${propertyKey(name)}?: ${Credential}`);
  return [
    ...(alternatives.length > 1 ? [{ doc: parenthesized(join([line, "| "], alternatives)), isObject: false }] : []),
    ...(alternatives.length === 1 && only !== undefined ? [{ doc: only, isObject: true }] : []),
    ...(optional.length > 0 ? [{ doc: objectType(optional), isObject: true }] : []),
    ...(filled.length > 0 ? [{ doc: objectType(filled), isObject: true }] : []),
  ];
}

function objectType(members: readonly string[]): Doc {
  return list("{", members, "}", { space: line, separator: ";" });
}
