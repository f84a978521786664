import type { Api, Operation } from "../model/api.js";
import { docComment, Names, pascalCase } from "../model/names.js";
import {
  commonSelector,
  describeApi,
  describeOperation,
  type Parts,
  unusualParts,
  usualParts,
  usualSecurity,
  withoutSelector,
} from "./describe.js";
import { type Filled, filledBy } from "./fields.js";
import { Code, fileHeader, hardline, objectDoc, print } from "./print.js";

/** The types that the declarations of a client import. */
const IMPORTED = [
  "CallFailure",
  "CallOptions",
  "Client",
  "ClientOptions",
  "Credential",
  "HttpFailure",
  "ServerSentEvent",
  "StatusRange",
  "Success",
  "WithoutFields",
] as const;
export type Imported = (typeof IMPORTED)[number];

/** An operation with the names of its types. */
export interface NamedOperation {
  operation: Operation;
  input: string;
  /** The type of a body without the fields that the client fills in. Empty if it fills in none. */
  body: string;
  result: string;
  filled: Filled;
}

/** The names of the exports of a client, except for the types of operations. */
export interface ClientNames {
  options: string;
  client: string;
  functions: string;
  create: string;
}

/** An API with the names that its client uses in code. */
export interface NamedApi extends ClientNames {
  api: Api;
  /** The local names of imported types: a schema may have the same name. */
  imported: Readonly<Record<Imported, string>>;
  operations: NamedOperation[];
}

/** Chooses the names of the exports of a client. They differ from `schemaTypes`. */
export function nameClient(api: Api, schemaTypes: Iterable<string>): NamedApi {
  const base = pascalCase(api.id);
  const names = new Names(schemaTypes);
  return {
    api,
    imported: Object.fromEntries(IMPORTED.map((name) => [name, names.claim(name)])) as Record<Imported, string>,
    options: names.claim(`${base}ClientOptions`),
    client: names.claim(`${base}Client`),
    functions: names.claim(`${base}Functions`),
    create: `create${base}Client`,
    operations: api.operations.map((operation) => {
      const type = pascalCase(operation.id);
      const filled = filledBy(api, operation);
      const [input, result] = [names.claim(`${type}Input`), names.claim(`${type}Result`)];
      return { operation, input, result, body: filled.bodyFields.length > 0 ? names.claim(`${type}Body`) : "", filled };
    }),
  };
}

/** Returns `client.js`: the descriptor of an API, and the function that creates its client. */
export function clientCode(source: string, { api, operations, create }: NamedApi): string {
  const usualNames = usualSecurity(api);
  const selector = commonSelector(api);
  const described = operations.map(({ operation, filled }): Parts => {
    const parts = describeOperation(usualNames, operation, filled);
    return selector === undefined ? parts : withoutSelector(parts, operation);
  });
  const usual = usualParts(described);
  const entries = described.map(
    (parts, index) => [operations[index]?.operation.id ?? "", new Code(objectDoc(unusualParts(parts, usual)))] as const,
  );
  const descriptor = objectDoc(
    [
      ...describeApi(api),
      ["validators", new Code('async () => (await import("./validators/index.js")).operations')],
      ["selector", selector],
      ["usual", new Code(objectDoc(unusualParts(usual)))],
      ["operations", new Code(objectDoc(entries, true))],
    ],
    true,
  );
  return [
    fileHeader(source),
    'import { createClient } from "chatwire/runtime";\n\n',
    print(["const api = ", descriptor, ";", hardline]),
    "\n",
    docComment([`Creates a client of ${api.title}.`]),
    `export function ${create}(options) {\n  return createClient(api, options);\n}\n`,
  ].join("");
}
