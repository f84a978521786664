import type { Api, Operation } from "../../model/index.js";
import { clientOptions } from "./client-options.js";
import { describeApi, describeOperation } from "./describe.js";
import { type FilledFields, filledFields } from "./fields.js";
import { fileHeader } from "./header.js";
import { camelCase, docComment, literal, Names, pascalCase, propertyKey } from "./names.js";

const RUNTIME_TYPES = [
  "ApiDescriptor",
  "CallOptions",
  "ClientOptions",
  "Credential",
  "OperationInput",
  "OperationResult",
];

/** What the file of an API's client exports besides its types. */
export interface ClientFile {
  code: string;
  /** All exported names, so that an index can tell them from those of the schemas. */
  exports: string[];
}

interface Named {
  operation: Operation;
  /** The function's name in the client. */
  name: string;
  input: string;
  result: string;
  filled: FilledFields;
}

/** The typed client of an API. `validatorModule` gives the path of an operation's validators. */
export function generateClient(
  api: Api,
  source: string,
  schemaTypes: Iterable<string>,
  validatorModule: (operation: Operation) => string,
): ClientFile {
  const base = pascalCase(api.id);
  const names = new Names([...schemaTypes, ...RUNTIME_TYPES, "Client"]);
  const typeNames = { options: names.claim(`${base}ClientOptions`), client: names.claim(`${base}Client`) };
  const functionNames = new Names(["raw", "call", "constructor", "then"]);
  const named = api.operations.map((operation): Named => {
    const type = pascalCase(operation.id);
    return {
      operation,
      name: functionNames.claim(camelCase(operation.id)),
      input: names.claim(`${type}Input`),
      result: names.claim(`${type}Result`),
      filled: filledFields(api, operation),
    };
  });
  const create = `create${base}Client`;
  const body = [
    ...named.map(operationTypes),
    clientOptions(api, typeNames.options),
    clientInterface(api, typeNames.client, named),
    `const api: ApiDescriptor = {\n${describeApi(api)}  operations: {\n${named
      .map(
        ({ operation, name, filled }) =>
          `    ${propertyKey(name)}: ${describeOperation(api, operation, filled, validatorModule(operation))},\n`,
      )
      .join("")}  },\n};\n`,
    `${docComment([`A client of ${api.title}.`])}export function ${create}(options: ${typeNames.options}): ${typeNames.client} {
  return createClient(api, options) as unknown as ${typeNames.client};
}\n`,
  ].join("\n");
  const code = `${fileHeader(source)}${imports(body)}\n${body}`;
  const exports = [
    typeNames.options,
    typeNames.client,
    create,
    ...named.flatMap(({ input, result }) => [input, result]),
  ];
  return {
    code,
    exports: api.operations.some(({ selector }) => selector) ? [...exports, `${base}Functions`] : exports,
  };
}

/** Imports of what the code uses; an unused one would be a fault in strict projects. */
function imports(body: string): string {
  const used = (names: string[]) => names.filter((name) => body.includes(name));
  const types = used(RUNTIME_TYPES).map((name) => `type ${name}`);
  return [
    `import { ${[...types, "createClient"].join(", ")} } from "chatwire/runtime";`,
    'import type { Client } from "openapi-fetch";',
    `import type { ${used(["operations[", "paths"])
      .map((name) => name.replace("[", ""))
      .join(", ")} } from "./types.js";`,
    "",
  ].join("\n");
}

function operationTypes({ operation, input, result, filled }: Named): string {
  const type = `operations[${literal(operation.id)}]`;
  const inBody = [
    ...filled.options.filter((field) => field.in === "body").map(({ name }) => name),
    ...Object.keys(filled.constants),
  ];
  const inParameters = filled.options.filter((field) => field.in !== "body").map(({ name }) => name);
  const filling = inBody.length + inParameters.length > 0 ? `, ${union(inBody)}, ${union(inParameters)}` : "";
  const errors = operation.resultErrors.map(({ pointer, equals }) => errorType(pointer, equals));
  return [
    `${docComment([`What \`${operation.id}\` takes.`])}export type ${input} = OperationInput<${type}${filling}>;\n`,
    `${docComment([`What \`${operation.id}\` answers.`])}export type ${result} = OperationResult<${type}${errors.length > 0 ? `, ${errors.join(" | ")}` : ""}>;\n`,
  ].join("");
}

function union(names: string[]): string {
  return names.length > 0 ? names.map(literal).join(" | ") : "never";
}

/** `/success` equal to false -> `{ "success": false }`. */
function errorType(pointer: string, equals: unknown): string {
  return pointer
    .split("/")
    .slice(1)
    .reduceRight((type, step) => `{ ${literal(step)}: ${type} }`, literal(equals));
}

function clientInterface(api: Api, name: string, named: readonly Named[]): string {
  const methods = named.map(({ operation, name, input, result, filled }) => {
    const optional = filled.inputIsOptional ? "?" : "";
    return `${docComment(
      [
        operation.summary,
        "",
        operation.description,
        ...(operation.source ? ["", `@see ${operation.source}`] : []),
        ...(operation.deprecated ? ["", "@deprecated"] : []),
      ],
      "  ",
    )}  ${propertyKey(name)}(input${optional}: ${input}, call?: CallOptions): Promise<${result}>;\n`;
  });
  const functions = functionsInterface(api, named);
  return [
    functions,
    docComment([
      `The operations of ${api.title}, one function each. What can go wrong is in the result: nothing is thrown for it.`,
    ]),
    `export interface ${name} {\n`,
    ...methods,
    functions
      ? `${docComment(["Calls a function by its name on the wire."], "  ")}  call<Name extends keyof ${pascalCase(api.id)}Functions>(name: Name, ...rest: Parameters<${pascalCase(api.id)}Functions[Name]>): ReturnType<${pascalCase(api.id)}Functions[Name]>;\n`
      : "",
    `${docComment(["The client of openapi-fetch with the same credentials, for what this one does not offer. Outside what versions promise."], "  ")}  readonly raw: Client<paths>;\n}\n`,
  ].join("");
}

function functionsInterface(api: Api, named: readonly Named[]): string {
  const functions = named.flatMap(({ operation, input, result, filled }) => {
    if (!operation.selector) return [];
    const optional = filled.inputIsOptional ? "?" : "";
    return [
      `  ${literal(operation.selector.value)}: (body${optional}: Exclude<${input}["body"], undefined>, call?: CallOptions) => Promise<${result}>;\n`,
    ];
  });
  if (functions.length === 0) return "";
  return `${docComment(["The functions by their names on the wire."])}export interface ${pascalCase(api.id)}Functions {\n${functions.join("")}}\n\n`;
}
