import type ts from "typescript";
import type { Api, Media, Operation, Parameter, Response } from "../model/api.js";
import { sentMedia } from "../model/sent-media.js";
import { arrayOf, isObject, type JsonObject, objectOf, type Schema, stringOf } from "../schema/json.js";
import { isJson } from "../schema/media-type.js";
import { at, fromPointer } from "../schema/pointer.js";
import { resolve } from "../schema/resolve.js";
import type { Imported, NamedApi, NamedOperation } from "./client.js";
import { bodyKind, streamsOf } from "./describe.js";
import { block, type Doc, group, indent, join, line, quoted } from "./print.js";
import { commentDoc, typeArguments } from "./print-parts.js";
import type { TypePrinter } from "./print-types.js";

type TypeOf = (schema: Schema | undefined) => ts.TypeNode;

/** Prints the types of the inputs and results of operations. */
export class OperationTypes {
  /** The types that the printed types import from the runtime. */
  readonly imports = new Set<Imported>();

  readonly #api: Api;
  readonly #imported: Readonly<Record<Imported, string>>;
  readonly #printer: TypePrinter;
  readonly #typeOf: TypeOf;

  constructor({ api, imported }: NamedApi, printer: TypePrinter, typeOf: TypeOf) {
    this.#api = api;
    this.#imported = imported;
    this.#printer = printer;
    this.#typeOf = typeOf;
  }

  declarations(named: NamedOperation): Doc[] {
    const body = this.#filledBody(named);
    return [...(body ? [body] : []), this.#input(named), this.#result(named)];
  }

  /** Returns the type of a request body without the fields that the client fills in. Undefined if no field is left. */
  bodyType({ operation, body, filled }: NamedOperation): Doc | undefined {
    const media = sentMedia(operation.body?.media ?? []);
    if (media === undefined) return undefined;
    if (filled.bodyFields.length === 0) return this.#printer.type(this.#typeOf(media.schema));
    const schema = this.#withoutFields(media.schema, filled.bodyFields);
    if (schema !== undefined) return hasContent(schema) ? body : undefined;
    const names = filled.bodyFields.map((name) => quoted(name)).join(" | ");
    return [this.#import("WithoutFields"), typeArguments([this.#printer.type(this.#typeOf(media.schema)), names])];
  }

  #filledBody(named: NamedOperation): Doc | undefined {
    const { operation, body, filled } = named;
    const media = sentMedia(operation.body?.media ?? []);
    if (media === undefined || filled.bodyFields.length === 0) return undefined;
    const schema = this.#withoutFields(media.schema, filled.bodyFields);
    if (schema === undefined || !hasContent(schema)) return undefined;
    const about = stringOf(schema.description) ?? `The request body of \`${operation.id}\`.`;
    return this.#printer.declaration(body, this.#typeOf(schema), commentDoc([about]));
  }

  /** Returns an object schema without some properties, or undefined for a schema that combines others. */
  #withoutFields(schema: Schema | undefined, names: readonly string[]): JsonObject | undefined {
    const { value } = resolve(this.#api.document, schema);
    if (!isObject(value) || !isObject(value.properties)) return undefined;
    if (["allOf", "anyOf", "oneOf"].some((keyword) => keyword in value)) return undefined;
    return {
      ...value,
      required: arrayOf(value.required).filter((name) => !names.includes(String(name))),
      properties: Object.fromEntries(Object.entries(value.properties).filter(([name]) => !names.includes(name))),
    };
  }

  #input(named: NamedOperation): Doc {
    const { operation, input, filled } = named;
    const places = (["path", "query", "header"] as const).flatMap((place): Doc[] => {
      const parameters = operation.parameters.filter((parameter) => parameter.in === place);
      return parameters.length === 0 ? [] : [this.#section(place, parameters, filled.parameters)];
    });
    const type = this.bodyType(named);
    const isOptional = operation.body?.required !== true || filled.emptyBody;
    const sections = type === undefined ? places : [...places, [this.#printer.property("body", isOptional, type)]];
    const comment = commentDoc([`The input of \`${operation.id}\`.`]);
    // An interface without members would accept anything.
    if (sections.length === 0) return [comment, `export type ${input} = Record<string, never>;`];
    return [comment, `export interface ${input} `, block(sections.map((section) => [section, ";"]))];
  }

  #section(place: "path" | "query" | "header", parameters: readonly Parameter[], filled: readonly string[]): Doc {
    const isOptional = ({ name, required }: Parameter) => place !== "path" && (!required || filled.includes(name));
    const members = parameters.map((parameter): Doc => {
      const { description, deprecated } = objectOf(at(this.#api.document, fromPointer(parameter.pointer)));
      const about = [stringOf(description), ...(deprecated === true ? ["@deprecated"] : [])].filter(
        (text) => text !== undefined,
      );
      const type = this.#printer.type(
        parameter.schema === undefined ? this.#typeOf({ type: "string" }) : this.#typeOf(parameter.schema),
      );
      const comment = about.length > 0 ? commentDoc(about) : "";
      return [this.#printer.property(parameter.name, isOptional(parameter), type, comment), ";"];
    });
    return this.#printer.property(place, parameters.every(isOptional), block(members));
  }

  #result({ operation, result }: NamedOperation): Doc {
    const variants = [...this.#variants(operation), this.#import("CallFailure")];
    const comment = commentDoc([`The result of \`${operation.id}\`. \`ok\` and \`reason\` narrow it.`]);
    return [
      comment,
      `export type ${result} =`,
      group(indent([line, "| ", join([line, "| "], variants.map(indent))]), true),
      ";",
    ];
  }

  #variants(operation: Operation): Doc[] {
    const successes = operation.responses.filter(({ status }) => status.startsWith("2"));
    // `default` means any status where no success is documented, else errors alone.
    const all = successes.length > 0 ? successes : operation.responses.filter(({ status }) => status === "default");
    const errors = operation.responses.filter(({ status }) => !status.startsWith("2"));
    const split = all.map((response) => ({ response, ...this.#split(operation, response) }));
    return [
      ...split.flatMap(({ response, success }) =>
        success.map((body) => this.#variant("Success", response, body, operation)),
      ),
      ...split.flatMap(({ response, failure }) =>
        response.status === "default"
          ? []
          : failure.map((body) => this.#variant("HttpFailure", response, body, operation)),
      ),
      ...errors.map((response) => this.#variant("HttpFailure", response, this.#bodyOf(response), operation)),
    ];
  }

  #variant(kind: "Success" | "HttpFailure", { status }: Response, body: Doc, operation: Operation): Doc {
    return [this.#import(kind), typeArguments([this.#statusType(kind, status, operation), body])];
  }

  /** Returns the type of a status. A range leaves out the statuses that are documented by themselves, so that these narrow it. */
  #statusType(kind: "Success" | "HttpFailure", status: string, { responses }: Operation): Doc {
    if (/^\d{3}$/.test(status)) return status;
    const [first] = status;
    const isRange = status !== "default";
    const others = responses
      .map((response) => response.status)
      .filter((other) => (isRange ? new RegExp(`^${first}\\d\\d$`).test(other) : other !== "default"))
      .filter((other) => kind === "HttpFailure" || other.startsWith("2"))
      .filter((other) => kind === "Success" || !other.startsWith("2"));
    if (others.length === 0) return "number";
    const excluded = others.map((other) =>
      /X/.test(other) ? [this.#import("StatusRange"), typeArguments([`${other[0]}`])] : other,
    );
    const range = this.#import("StatusRange");
    const all: Doc = isRange ? [range, typeArguments([`${first}`])] : range;
    return ["Exclude", typeArguments([all, join(" | ", excluded)])];
  }

  #import(name: Imported): string {
    this.imports.add(name);
    return this.#imported[name];
  }

  #bodyOf({ media: all, status }: Response): Doc {
    const streams = streamsOf(all, status);
    const media = all.filter((candidate) => !streams.some((stream) => stream.media === candidate));
    const types = streams.map(({ media: { schema }, kind }): Doc => {
      if (kind === "text events") return ["AsyncIterable<", this.#import("ServerSentEvent"), "<string>>"];
      const item = this.#printer.type(this.#typeOf(schema));
      return typeArgumentsOf(
        "AsyncIterable",
        kind === "lines" ? item : typeArgumentsOf(this.#import("ServerSentEvent"), item),
      );
    });
    const whole = media.length > 0 || streams.length === 0 ? [this.#wholeBody(media)] : [];
    return join(" | ", [...whole, ...types]);
  }

  #wholeBody(media: readonly Media[]): Doc {
    const kind = bodyKind(media);
    if (kind === "none") return "undefined";
    if (kind !== "json") return kind === "text" ? "string" : "Blob";
    const types = media
      .filter(({ type }) => isJson(type))
      .map(({ schema }) => this.#printer.type(this.#typeOf(schema)));
    return join(" | ", types);
  }

  /** Separates the variants of a documented success that are errors according to `x-result-error`. */
  #split({ resultErrors }: Operation, response: Response): { success: Doc[]; failure: Doc[] } {
    const schema = response.media.find(({ type }) => isJson(type))?.schema;
    if (resultErrors.length === 0 || schema === undefined) return { success: [this.#bodyOf(response)], failure: [] };
    const isError = (variant: Schema) =>
      resultErrors.some(({ pointer, equals }) => isAlways(this.#api, variant, fromPointer(pointer), equals));
    const variants = variantsOf(this.#api, schema);
    const errors = variants.filter(isError);
    if (errors.length === 0) return { success: [this.#bodyOf(response)], failure: [] };
    const union = (schemas: readonly Schema[]): Doc[] =>
      schemas.length === 0
        ? []
        : [
            join(
              " | ",
              [...new Set(schemas)].map((variant) => this.#printer.type(this.#typeOf(variant))),
            ),
          ];
    return { success: union(variants.filter((variant) => !isError(variant))), failure: union(errors) };
  }
}

function typeArgumentsOf(type: string, argument: Doc): Doc {
  return [type, typeArguments([argument])];
}

function hasContent({ properties, additionalProperties = false, patternProperties }: JsonObject): boolean {
  return (
    Object.keys(objectOf(properties)).length > 0 || additionalProperties !== false || patternProperties !== undefined
  );
}

/** Returns the variants of a union, including those of nested unions. Returns a schema itself if it is not a union. */
function variantsOf(api: Api, schema: Schema, depth = 0): Schema[] {
  const { value } = resolve(api.document, schema);
  if (!isObject(value) || depth > 8) return [schema];
  const variants = arrayOf(value.oneOf ?? value.anyOf);
  const isUnion = variants.length > 0 && value.properties === undefined && value.allOf === undefined;
  return isUnion ? variants.flatMap((variant) => variantsOf(api, variant as Schema, depth + 1)) : [schema];
}

/** Returns whether every value of a schema has the constant `equals` at the path. */
function isAlways(api: Api, schema: unknown, steps: readonly string[], equals: unknown): boolean {
  const { value } = resolve(api.document, schema);
  if (!isObject(value)) return false;
  const [step, ...rest] = steps;
  if (step === undefined)
    return value.const === equals || (arrayOf(value.enum).length === 1 && arrayOf(value.enum)[0] === equals);
  const isRequired = arrayOf(value.required).includes(step);
  if (isRequired && isAlways(api, objectOf(value.properties)[step], rest, equals)) return true;
  return arrayOf(value.allOf).some((part) => isAlways(api, part, steps, equals));
}
