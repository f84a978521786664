import type { HttpFailure, Result, Success } from "./result.js";

/*
 * From the types that openapi-typescript generates to what the functions of a client take and give.
 */

interface OperationShape {
  parameters: { path?: unknown; query?: unknown; header?: unknown; cookie?: unknown };
  requestBody?: unknown;
  responses: object;
}

/** What a caller gives to an operation: `path`, `query`, `header` and `body`, each only where the contract has it. */
export type OperationInput<
  Operation extends OperationShape,
  FilledFields extends string = never,
  FilledParameters extends string = never,
> = OrNothing<
  Section<"path", Operation["parameters"]["path"], never> &
    Section<"query", Operation["parameters"]["query"], FilledParameters> &
    Section<"header", Operation["parameters"]["header"], FilledParameters> &
    BodySection<Operation, FilledFields>
>;

/** The result of an operation; `ErrorShape` is what makes a 2xx body an error, where the vendor does that. */
export type OperationResult<Operation extends OperationShape, ErrorShape = never> = Result<
  Successes<Operation["responses"], ErrorShape>,
  Failures<Operation["responses"], ErrorShape>
>;

type Flat<T> = { [Key in keyof T]: T[Key] };

/** Where nothing can be given, nothing may be: `{}` alone would take anything. */
type OrNothing<Input> = [keyof Input] extends [never] ? Record<string, never> : Flat<Input>;

type Section<Name extends string, Value, Filled extends string> = [Exclude<Value, undefined>] extends [never]
  ? unknown
  : Optionally<Name, Loosen<Exclude<Value, undefined>, Filled>>;

/** A section all of whose parts may be left out may be left out itself. */
type Optionally<Name extends string, Value> =
  Record<string, never> extends Value ? { [N in Name]?: Value } : { [N in Name]: Value };

/** Parameters that the client fills may be given all the same. */
type Loosen<Value, Filled extends string> = [Filled] extends [never]
  ? Value
  : Flat<Without<Value, Filled> & Partial<Pick<Value, Extract<keyof Value, Filled>>>>;

type BodySection<Operation extends OperationShape, Filled extends string> = [
  Exclude<Operation["requestBody"], undefined>,
] extends [never]
  ? unknown
  : Operation extends { requestBody: { content: infer Content } }
    ? Optionally<"body", ParsedArgs<Sent<Content>, Filled>>
    : Operation extends { requestBody?: { content: infer Content } }
      ? { body?: ParsedArgs<Sent<Content>, Filled> }
      : unknown;

/** A body without the fields that the client fills; each member of a union by itself. */
type ParsedArgs<Body, Filled extends string> = [Filled] extends [never]
  ? Body
  : Body extends unknown
    ? Without<Body, Filled>
    : never;

/** Omit, but named properties stay beside an index signature. */
type Without<Value, Names extends string> = { [Key in keyof Value as Key extends Names ? never : Key]: Value[Key] };

type JsonType = `${string}/json` | `${string}+json` | `${string}/json;${string}` | `${string}+json;${string}`;
type FormType = "application/x-www-form-urlencoded";

/** Of the media types of a request, the one that the client sends. */
type Sent<Content> = Preferred<Content, JsonType, Preferred<Content, FormType, Content[keyof Content]>>;

type Preferred<Content, Type, Else> = [Extract<keyof Content, Type>] extends [never]
  ? Else
  : Content[Extract<keyof Content, Type>];

type IsSuccess<Status> = `${Status & (string | number)}` extends `2${string}` ? true : false;

type StatusNumber<Status> = Status extends number
  ? Status
  : Status extends `${infer Exact extends number}`
    ? Exact
    : number;

/** What the client makes of a body: parsed JSON if it may be JSON, text, else a Blob; undefined where none is documented. */
type BodyOf<Response> = Response extends { content: infer Content }
  ? [keyof Content] extends [never]
    ? undefined
    : Preferred<Content, JsonType, [Exclude<keyof Content, `text/${string}`>] extends [never] ? string : Blob>
  : undefined;

type DocumentedSuccess<Responses> = {
  [Key in keyof Responses]: IsSuccess<Key> extends true ? Key : never;
}[keyof Responses];

/** `default` means any status where no success is documented, else errors alone. */
type SuccessKeys<Responses> = [DocumentedSuccess<Responses>] extends [never]
  ? Extract<keyof Responses, "default">
  : DocumentedSuccess<Responses>;

type Successes<Responses, ErrorShape> = {
  [Status in SuccessKeys<Responses>]: Success<StatusNumber<Status>, Exclude<BodyOf<Responses[Status]>, ErrorShape>>;
}[SuccessKeys<Responses>];

type Failures<Responses, ErrorShape> = {
  [Status in keyof Responses]: IsSuccess<Status> extends true
    ? [Extract<BodyOf<Responses[Status]>, ErrorShape>] extends [never]
      ? never
      : HttpFailure<StatusNumber<Status>, Extract<BodyOf<Responses[Status]>, ErrorShape>>
    : HttpFailure<StatusNumber<Status>, BodyOf<Responses[Status]>>;
}[keyof Responses];
