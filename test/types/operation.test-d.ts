import { describe, expectTypeOf, it } from "vitest";
import type { HttpFailure, Invalid, Success, Undocumented, Unreachable } from "../../src/runtime/client/result.js";
import type { OperationInput, OperationResult } from "../../src/runtime/client/types.js";

/* From what openapi-typescript writes to what functions take and give. */

interface Parameters {
  query?: never;
  header?: never;
  path?: never;
  cookie?: never;
}

type Json<Body> = { headers: object; content: { "application/json": Body } };
type None = { headers: object; content?: never };
type Always = Undocumented | Unreachable | Invalid;

interface Of<Responses extends object> {
  parameters: Parameters;
  requestBody?: never;
  responses: Responses;
}

describe("results", () => {
  it("have what is documented for each status", () => {
    type Result = OperationResult<Of<{ 200: Json<{ a: 1 }>; 404: Json<{ b: 2 }> }>>;
    expectTypeOf<Result>().toEqualTypeOf<Success<200, { a: 1 }> | HttpFailure<404, { b: 2 }> | Always>();
  });

  it("have no body where none is documented", () => {
    type Result = OperationResult<Of<{ 204: None; 401: None }>>;
    expectTypeOf<Result>().toEqualTypeOf<Success<204, undefined> | HttpFailure<401, undefined> | Always>();
  });

  it("know ranges by a number", () => {
    type Result = OperationResult<Of<{ "2XX": Json<"ok">; "4XX": Json<"no"> }>>;
    expectTypeOf<Result>().toEqualTypeOf<Success<number, "ok"> | HttpFailure<number, "no"> | Always>();
  });

  it("take default for errors where a success is documented, else for both", () => {
    type Errors = OperationResult<Of<{ 200: Json<"ok">; default: Json<"no"> }>>;
    expectTypeOf<Errors>().toEqualTypeOf<Success<200, "ok"> | HttpFailure<number, "no"> | Always>();
    type Both = OperationResult<Of<{ 404: Json<"no">; default: Json<"any"> }>>;
    expectTypeOf<Both>().toEqualTypeOf<
      Success<number, "any"> | HttpFailure<404, "no"> | HttpFailure<number, "any"> | Always
    >();
  });

  it("take JSON where there is a choice, and know text from bytes", () => {
    type Choice = { headers: object; content: { "application/problem+json; v=1": "json"; "text/html": string } };
    type Text = { headers: object; content: { "text/plain": string; "text/html": string } };
    type Bytes = { headers: object; content: { "image/png": string } };
    type Result = OperationResult<Of<{ 200: Choice; 201: Text; 202: Bytes }>>;
    expectTypeOf<Result>().toEqualTypeOf<Success<200, "json"> | Success<201, string> | Success<202, Blob> | Always>();
  });

  it("tell errors in a success from others", () => {
    type Body = { success: true; a: 1 } | { success: false; b: 2 } | { status: "error" };
    type Result = OperationResult<Of<{ 200: Json<Body> }>, { success: false } | { status: "error" }>;
    expectTypeOf<Result>().toEqualTypeOf<
      Success<200, { success: true; a: 1 }> | HttpFailure<200, { success: false; b: 2 } | { status: "error" }> | Always
    >();
  });

  it("have no such errors where no body is one", () => {
    type Result = OperationResult<Of<{ 200: Json<{ a: 1 }> }>, { success: false }>;
    expectTypeOf<Result>().toEqualTypeOf<Success<200, { a: 1 }> | Always>();
  });
});

describe("inputs", () => {
  type With<Parts extends { requestBody?: object }> = OperationInput<
    { parameters: Parameters; responses: object } & Parts
  >;

  it("are nothing where the contract asks for nothing", () => {
    expectTypeOf<OperationInput<Of<object>>>().toEqualTypeOf<Record<string, never>>();
  });

  it("may be left out where all in them may be", () => {
    interface Operation {
      parameters: { query?: { a?: 1 }; path: { id: string }; header?: never; cookie?: { c: 1 } };
      requestBody?: never;
      responses: object;
    }
    type Input = OperationInput<Operation>;
    expectTypeOf<Input>().toEqualTypeOf<{ path: { id: string }; query?: { a?: 1 } }>();
  });

  it("have the body that is sent: JSON, else a form", () => {
    type Both = { content: { "application/x-www-form-urlencoded": { f: 1 }; "application/json": { j: 1 } } };
    expectTypeOf<With<{ requestBody: Both }>>().toEqualTypeOf<{ body: { j: 1 } }>();
    type Form = { content: { "multipart/form-data": { m: 1 }; "application/x-www-form-urlencoded": { f: 1 } } };
    expectTypeOf<With<{ requestBody: Form }>>().toEqualTypeOf<{ body: { f: 1 } }>();
  });

  it("may be without a body that may be left out, or that may be empty", () => {
    expectTypeOf<With<{ requestBody?: { content: { "application/json": { a: 1 } } } }>>().toEqualTypeOf<{
      body?: { a: 1 };
    }>();
    expectTypeOf<With<{ requestBody: { content: { "application/json": { a?: 1 } } } }>>().toEqualTypeOf<{
      body?: { a?: 1 };
    }>();
  });

  it("are without what the client fills, in each member of a union and beside an index signature", () => {
    interface Operation {
      parameters: { query: { site: string; q: string }; header: { region: string }; path?: never; cookie?: never };
      requestBody: {
        content: { "application/json": { token: string; a: 1 } | { token: string; b: 2; [key: string]: unknown } };
      };
      responses: object;
    }
    type Input = OperationInput<Operation, "token", "site" | "region">;
    expectTypeOf<Input>().toEqualTypeOf<{
      query: { q: string; site?: string };
      header?: { region?: string };
      body: { a: 1 } | { b: 2; [key: string]: unknown };
    }>();
  });
});
