import {
  type Api,
  isObject,
  type Json,
  type JsonObject,
  type Media,
  type Operation,
  type Parameter,
  type Refusal,
  resolve,
  type Schema,
} from "../model/index.js";
import type { SchemaSet } from "../model/schema-set.js";
import { sentMedia } from "../model/sent-media.js";
import { type IsText, violations } from "./violations.js";

/** A request as a client takes it. */
export interface CaseInput {
  path?: JsonObject;
  query?: JsonObject;
  header?: JsonObject;
  body?: Json;
}

/** A request of an operation, and whether the contract allows it. */
export interface RequestCase {
  /** `example minimal`, `required /url`. */
  name: string;
  /** JSON Pointer to the place in the body that is broken; empty when it is elsewhere or nowhere. */
  pointer: string;
  input: CaseInput;
  /** Why it must be refused; undefined for one that must succeed. */
  refusal: Refusal | undefined;
}

/** The documented requests of an operation: one for each example of its body, with parameters from examples or made to fit. */
export function validCases(api: Api, operation: Operation): RequestCase[] {
  const parameters = parametersOf(api, operation);
  const examples = sentMedia(operation.body?.media ?? [])?.examples ?? [];
  if (examples.length === 0) return [{ name: "parameters alone", pointer: "", input: parameters, refusal: undefined }];
  return examples.map(({ name, value }) => ({
    name: `example ${name}`,
    pointer: "",
    input: { ...parameters, body: value ?? null },
    refusal: undefined,
  }));
}

/** Requests that break one constraint each: of the body, of parameters. Missing credentials are the caller's to leave out. */
export function invalidCases(api: Api, operation: Operation, schemas: SchemaSet): RequestCase[] {
  const cases = new Map<string, RequestCase>();
  for (const { input } of validCases(api, operation)) {
    for (const found of [
      ...brokenBodies(api, operation, schemas, input),
      ...brokenParameters(api, operation, schemas, input),
    ]) {
      if (!cases.has(found.name)) cases.set(found.name, found);
    }
  }
  return [...cases.values()];
}

function brokenBodies(api: Api, operation: Operation, schemas: SchemaSet, input: CaseInput): RequestCase[] {
  const media = sentMedia(operation.body?.media ?? []);
  if (!media?.schema || input.body === undefined) return [];
  const fits = schemas.compile(media.schema);
  const broken = violations(api.document, media.schema, input.body, textIn(media))
    .filter(({ value }) => !fits(value))
    .map(({ pointer, keyword, value }) => ({
      name: `body ${keyword} ${pointer}`,
      pointer,
      input: { ...input, body: value },
      refusal: refusalFor(keyword),
    }));
  const { body, ...rest } = input;
  return operation.body?.required
    ? [...broken, { name: "no body", pointer: "", input: rest, refusal: "missing" }]
    : broken;
}

function brokenParameters(api: Api, operation: Operation, schemas: SchemaSet, input: CaseInput): RequestCase[] {
  return operation.parameters.flatMap((parameter) => {
    const { name, in: place, schema } = parameter;
    if (place === "cookie" || schema === undefined) return [];
    const fits = schemas.compile(schema);
    const wrong = violations(api.document, schema, valueFor(api, parameter), () => true)
      .filter(({ value }) => !fits(value) && isSendable(value))
      .map(
        ({ keyword, value }): RequestCase => ({
          name: `${place} ${name} ${keyword}`,
          pointer: "",
          input: { ...input, [place]: { ...input[place], [name]: value } },
          refusal: refusalFor(keyword),
        }),
      );
    return parameter.required && place !== "path" ? [...wrong, withoutParameter(input, place, name)] : wrong;
  });
}

function withoutParameter(input: CaseInput, place: "query" | "header" | "path", name: string): RequestCase {
  const rest = Object.fromEntries(Object.entries(input[place] ?? {}).filter(([key]) => key !== name));
  return { name: `${place} ${name} required`, pointer: "", input: { ...input, [place]: rest }, refusal: "missing" };
}

/** An empty path parameter is another path, and control characters do not travel in headers. */
function isSendable(value: Json): boolean {
  return value !== "" && !(typeof value === "string" && /\p{Cc}/u.test(value));
}

function refusalFor(keyword: string): Refusal {
  if (keyword === "required") return "missing";
  return keyword === "additionalProperties" ? "unknown" : "invalid";
}

function parametersOf(api: Api, operation: Operation): CaseInput {
  const input: CaseInput = {};
  for (const parameter of operation.parameters) {
    if (parameter.in === "cookie" || (!parameter.required && parameter.examples.length === 0)) continue;
    input[parameter.in] = { ...input[parameter.in], [parameter.name]: valueFor(api, parameter) };
  }
  return input;
}

function valueFor(api: Api, parameter: Parameter): Json {
  return parameter.examples[0]?.value ?? fittingValue(api, parameter.schema ?? true);
}

/** A plain value that fits a parameter's schema, for want of an example. */
function fittingValue(api: Api, schema: Schema): Json {
  const resolved = resolve(api.document, schema).value;
  const { examples, enum: values, const: fixed, type, minimum, default: usual } = isObject(resolved) ? resolved : {};
  const given = [
    fixed,
    Array.isArray(examples) ? examples[0] : undefined,
    usual,
    Array.isArray(values) ? values[0] : undefined,
  ];
  const found = given.find((value) => value !== undefined);
  if (found !== undefined) return found;
  if (type === "integer" || type === "number") return typeof minimum === "number" ? minimum : 1;
  return type === "boolean" ? true : "example";
}

/** Which parts of a body travel as plain text. */
function textIn(media: Media): IsText {
  if (media.type !== "application/x-www-form-urlencoded" && media.type !== "multipart/form-data") return () => false;
  return ([field]) => field !== undefined && media.encoding.get(field)?.contentType !== "application/json";
}
