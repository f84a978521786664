import type { Api } from "../model/api.js";
import { docComment, literal, Names, pascalCase, propertyKey } from "../model/names.js";
import { fromPointer } from "../schema/pointer.js";
import { clientInterface, functionsInterface } from "./client-interface.js";
import type { ClientNames, NamedOperation } from "./client-names.js";
import { clientOptions } from "./client-options.js";
import {
  commonSelector,
  describeApi,
  describeOperation,
  usualParts,
  usualSecurity,
  withoutSelector,
  writeParts,
} from "./describe.js";
import { filledBy } from "./fields.js";
import { fileHeader } from "./header.js";

/** Names that the file has from elsewhere. */
const TAKEN = [
  ...["ApiDescriptor", "CallOptions", "ClientOptions", "Credential", "OperationInput", "OperationResult", "Client"],
  ...["Promise", "Exclude", "Parameters", "ReturnType"],
];

/** The typed client of an API whose document is safe. */
export function generateClient(api: Api, source: string, schemaTypes: Iterable<string>): string {
  const base = pascalCase(api.id);
  const claims = new Names([...schemaTypes, ...TAKEN]);
  const names: ClientNames = {
    options: claims.claim(`${base}ClientOptions`),
    client: claims.claim(`${base}Client`),
    functions: claims.claim(`${base}Functions`),
    create: `create${base}Client`,
  };
  const named = api.operations.map((operation): NamedOperation => {
    const type = pascalCase(operation.id);
    const input = claims.claim(`${type}Input`);
    return { operation, input, result: claims.claim(`${type}Result`), filled: filledBy(api, operation) };
  });
  const options = clientOptions(api, names.options);
  return [
    fileHeader(source),
    imports(options),
    ...named.map(operationTypes),
    options,
    functionsInterface(named, names),
    clientInterface(api, named, names),
    descriptor(api, named),
    factory(api, names),
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function imports(options: string): string {
  const types = [
    "ApiDescriptor",
    "CallOptions",
    "ClientOptions",
    // An import that nothing uses would be a fault in strict projects.
    ...(options.includes(": Credential") ? ["Credential"] : []),
    "OperationInput",
    "OperationResult",
  ];
  return [
    `import { ${types.map((name) => `type ${name}`).join(", ")}, createClient } from "chatwire/runtime";`,
    'import type { Client } from "openapi-fetch";',
    'import type { operations, paths } from "./types.js";',
    "",
  ].join("\n");
}

function operationTypes({ operation, input, result, filled }: NamedOperation): string {
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
  return fromPointer(pointer).reduceRight((type, step) => `{ ${literal(step)}: ${type} }`, literal(equals));
}

function descriptor(api: Api, named: readonly NamedOperation[]): string {
  const usualNames = usualSecurity(api);
  const selector = commonSelector(api);
  const described = named.map(({ operation, filled }) => {
    const parts = describeOperation(usualNames, operation, filled);
    return selector === undefined ? parts : withoutSelector(parts, operation);
  });
  const usual = usualParts(described);
  const operations = described.map(
    (parts, index) => `    ${propertyKey(named[index]?.operation.id ?? "")}: ${writeParts(parts, usual)},\n`,
  );
  const chosenBy = selector === undefined ? "" : `  selector: ${literal(selector)},\n`;
  return `const api: ApiDescriptor = {\n${describeApi(api)}${chosenBy}  usual: ${writeParts(usual)},\n  operations: {\n${operations.join("")}  },\n};\n`;
}

function factory(api: Api, { options, client, create }: ClientNames): string {
  return `${docComment([`A client of ${api.title}.`])}export function ${create}(options: ${options}): ${client} {
  return createClient(api, options) as unknown as ${client};
}\n`;
}
