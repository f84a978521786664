import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CaseInput, invalidCases, type RequestCase, validCases } from "../../src/contract/index.js";
import { type RunningMock, startMock } from "../../src/mock/index.js";
import { type Api, isObject, type Operation } from "../../src/model/index.js";
import { SchemaSet } from "../../src/model/schema-set.js";
import type { Result } from "../../src/runtime/result.js";
import { filledFields } from "../../src/toolchain/generate/fields.js";
import { call, credentials, generatedClient, mockBaseUrl } from "../support/clients.js";
import { registeredApis } from "../support/registry.js";

/*
 * Every operation of every API of the registry, called by its generated client through the mock: documented requests
 * succeed, and each broken constraint is refused as the contract says.
 */

const apis = await registeredApis();
let mock: RunningMock;

beforeAll(async () => {
  mock = await startMock({ apis: apis.map(({ id, document }) => ({ id, load: async () => document })), port: 0 });
});
afterAll(() => mock.close());

it("finds APIs with operations", () => {
  expect(apis.flatMap(({ operations }) => operations).length).toBeGreaterThan(0);
});

describe.each(apis.filter(({ operations }) => operations.length > 0))("$id", (api) => {
  const schemas = new SchemaSet(api.schemas, { strict: false, logger: false });

  describe.each(api.operations)("$id", (operation) => {
    it("answers every documented request with a documented success", async () => {
      for (const { name, input } of validCases(api, operation)) {
        const result = await callMock(api, operation, input, { validate: true });
        expect(result, `${name}: ${JSON.stringify(result)}`).toMatchObject({ ok: true });
      }
    });

    it("refuses each broken constraint", async () => {
      for (const given of invalidCases(api, operation, schemas).filter((found) =>
        reachesTheMock(api, operation, found),
      )) {
        // A client sends a body where one is required, so a request without is made behind its back.
        const options = given.name === "no body" ? { fetch: withoutBody } : {};
        expectRefusal(api, given, await callMock(api, operation, given.input, options));
      }
    });

    if (needsCredentials(api, operation)) {
      it("refuses a request without credentials", async () => {
        const [first] = validCases(api, operation);
        const blank = Object.fromEntries(Object.keys(credentials(api)).map((name) => [name, () => undefined]));
        const result = await callMock(api, operation, withoutFilled(api, operation, first?.input ?? {}), blank);
        expectRefusal(api, { name: "no credentials", pointer: "", input: {}, refusal: "unauthorized" }, result);
      });
    }
  });
});

function needsCredentials(api: Api, operation: Operation): boolean {
  return operation.security.length > 0 || filledNames(api, operation, "option").length > 0;
}

/** What the client itself fills in cannot be broken through it. */
function reachesTheMock(api: Api, operation: Operation, { pointer }: RequestCase): boolean {
  return !filledNames(api, operation).includes(pointer.split("/")[1] ?? "");
}

/** Documented bodies hold a token; a client without one must not send theirs. */
function withoutFilled(api: Api, operation: Operation, input: CaseInput): CaseInput {
  if (!isObject(input.body)) return input;
  const names = filledNames(api, operation);
  return { ...input, body: Object.fromEntries(Object.entries(input.body).filter(([name]) => !names.includes(name))) };
}

function filledNames(api: Api, operation: Operation, kind?: "option"): string[] {
  const { options, constants } = filledFields(api, operation);
  const inBody = options.filter(({ in: place }) => place === "body").map(({ name }) => name);
  return kind === "option" ? inBody : [...inBody, ...Object.keys(constants)];
}

async function callMock(
  api: Api,
  operation: Operation,
  input: object,
  options: object,
): Promise<Result<unknown, unknown>> {
  const client = await generatedClient(api, { ...credentials(api), baseUrl: mockBaseUrl(api, mock.url), ...options });
  return call(client, operation.id, input);
}

function withoutBody({ url, method, headers }: Request): Promise<Response> {
  return fetch(url, { method, headers });
}

/** A refusal is a documented error, with the status and the shape that the contract gives to its cause. */
function expectRefusal(api: Api, { name, refusal = "invalid" }: RequestCase, result: Result<unknown, unknown>): void {
  const shapes = api.errorShape?.refusals ?? {};
  const status = (shapes[refusal] ?? shapes.default)?.status;
  expect(result, name).toMatchObject({ ok: false, reason: "http", ...(status === undefined ? {} : { status }) });
}
