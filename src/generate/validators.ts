import type { Api, Operation } from "../model/api.js";
import { fileName, literal, Names } from "../model/names.js";
import { parameterSchemas } from "../model/parameter-schemas.js";
import { sentMedia } from "../model/sent-media.js";
import { InvalidContract } from "../platform/user-error.js";
import type { Json, Schema } from "../schema/json.js";
import { isJson } from "../schema/media-type.js";
import { componentName } from "../schema/schema-set.js";
import type { GenerationCache } from "../workspace/cache.js";
import type { Files } from "../workspace/files/output-tree.js";
import { streamsOf } from "./describe.js";
import type { ValidatorModule } from "./module-writer.js";
import { Code, fileHeader, group, hardline, indent, line, objectDoc, print } from "./print.js";
import { ValidatorCompiler } from "./validator-module.js";

/**
 * Generates the validators of an API: a module in `validators/schemas/` for each schema of a body or parameter, a module in
 * `validators/operations/` for each operation, which imports these, and `validators/index.js`, which loads operations by name.
 */
export class ValidatorFiles {
  readonly files: Files = new Map();
  readonly #compiler: ValidatorCompiler;
  readonly #fileNames = new Names();
  readonly #operationNames = new Names();
  /** The file of each component's module, by the name of the component. */
  readonly #components = new Map<string, string>();
  /** The file of each inline schema's module, by the text of the schema. */
  readonly #inlines = new Map<string, string>();

  readonly api: Api;
  readonly source: string;

  constructor(api: Api, source: string, cache?: GenerationCache<ValidatorModule>) {
    this.api = api;
    this.source = source;

    this.#compiler = new ValidatorCompiler(api.schemas, cache);
    // Components come first, because their modules have their names.
    for (const name of api.schemas.keys()) this.#components.set(name, this.#fileNames.claim(fileName(name)));
  }

  /** Returns the path of a schema's module below the folder of the API, without extension. Generates the module if needed. */
  moduleOf(schema: Schema, hint: string): string {
    const component = componentName(schema);
    const name = component !== undefined && this.api.schemas.has(component) ? component : undefined;
    return `validators/schemas/${name === undefined ? this.#inline(schema, hint) : this.#component(name)}`;
  }

  /** Generates the modules of all operations and `validators/index.js`. Returns the paths of the modules, without extension. */
  operations(): string[] {
    const names = this.api.operations.map((operation) => this.#operation(operation));
    const entries = this.api.operations.map(({ id }, index) => {
      const load = `(await import(${literal(`./operations/${names[index]}.js`)})).validators`;
      return [id, new Code(group(["async () =>", indent([line, load])]))] as const;
    });
    const loaders = print(["export const operations = ", objectDoc(entries, true), ";", hardline]);
    this.files.set("validators/index.js", `${fileHeader(this.source)}${loaders}`);
    return names.map((name) => `validators/operations/${name}`);
  }

  /** Generates the module of an operation. Returns its file name, without extension. */
  #operation(operation: Operation): string {
    const name = this.#operationNames.claim(fileName(operation.id));
    const path = `validators/operations/${name}`;
    const imports: string[] = [];
    const reference = (schema: Schema, hint: string) => {
      const module = this.moduleOf(schema, `${operation.id}_${hint}`);
      const line = `import { validate as ${validatorName(module)} } from "../schemas/${module.split("/").at(-1)}.js";`;
      if (!imports.includes(line)) imports.push(line);
      return validatorName(module);
    };
    const named = (schemas: [string, Schema][]) =>
      new Code(objectDoc(schemas.map(([key, schema]) => [key, new Code(reference(schema, key))] as const)));
    const items = itemSchemas(operation);
    const validators = objectDoc(
      [
        ["bodyRequired", operation.body?.required || undefined],
        ["request", named(requestSchemas(operation))],
        ["responses", named(responseSchemas(operation))],
        ["items", items.length > 0 ? named(items) : undefined],
      ],
      true,
    );
    const code = print(["export const validators = ", validators, ";", hardline]);
    const head = imports.length > 0 ? `${imports.join("\n")}\n\n` : "";
    this.files.set(`${path}.js`, `${fileHeader(this.source)}${head}${code}`);
    return name;
  }

  #component(name: string): string {
    const file = this.#components.get(name) ?? fileName(name);
    this.#write(file, this.api.schemas.get(name) ?? true, name);
    return file;
  }

  #inline(schema: Schema, hint: string): string {
    const key = JSON.stringify(schema);
    let file = this.#inlines.get(key);
    if (file === undefined) {
      file = this.#fileNames.claim(fileName(hint));
      this.#inlines.set(key, file);
      this.#write(file, schema, undefined);
    }
    return file;
  }

  #write(file: string, schema: Schema, self: string | undefined): void {
    const path = `validators/schemas/${file}.js`;
    if (this.files.has(path)) return;
    this.files.set(path, "");
    const { code, imports } = this.#compile(schema, self, file);
    const lines = [...imports].map(
      ([name, component]) => `import { validate as ${name} } from ${literal(`./${this.#component(component)}.js`)};\n`,
    );
    this.files.set(path, `${fileHeader(this.source)}// @ts-nocheck: written by Ajv\n${lines.join("")}${code}`);
  }

  #compile(schema: Schema, self: string | undefined, file: string): ValidatorModule {
    try {
      return this.#compiler.compile(schema, self);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new InvalidContract(
        `${this.source}: the schema ${self ?? file} cannot be compiled: ${reason}; correct it`,
        { cause },
      );
    }
  }
}

function validatorName(module: string): string {
  return `validate_${(module.split("/").at(-1) ?? "").replaceAll("-", "$")}`;
}

/** Returns a schema for each part of a request that clients check; the parameters of a place form an object. */
function requestSchemas(operation: Operation): [string, Schema][] {
  const { cookie: _, ...places } = parameterSchemas(operation);
  const body = sentMedia(operation.body?.media ?? [])?.schema;
  return [...Object.entries(places), ...(body === undefined ? [] : [["body", body] satisfies [string, Schema]])];
}

function responseSchemas(operation: Operation): [string, Schema][] {
  return operation.responses.flatMap(({ status, media }): [string, Schema][] => {
    const schemas = media.filter(({ type }) => isJson(type)).map(({ schema }) => schema);
    if (schemas.length === 0 || schemas.includes(undefined)) return [];
    const [schema = true, ...others] = schemas as Schema[];
    return [[status, others.length === 0 ? schema : { anyOf: [schema, ...others] as Json[] }]];
  });
}

/** Returns the schemas of the values of streams. */
function itemSchemas({ responses }: Operation): [string, Schema][] {
  return responses.flatMap(({ status, media }): [string, Schema][] =>
    streamsOf(media, status).flatMap(({ media: { schema }, kind }): [string, Schema][] =>
      schema === undefined || kind === "text events" ? [] : [[status, schema]],
    ),
  );
}
