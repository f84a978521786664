import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import type { ApiDescriptor, SecurityDescriptor } from "../../src/runtime/client/descriptor.js";
import { api, callOnce, untyped } from "./support.js";

/* Results and errors never contain a credential, whatever fails. */

const SECRETS = ["s3cr3t-Key!'()*", 'gänsefüßchen "&+=', "abc%2Fdef/ghi", "s3cr3t"];
const kinds: Record<string, SecurityDescriptor> = {
  query: { kind: "query", name: "api_key", option: "secret" },
  header: { kind: "header", name: "x-key", option: "secret" },
  cookie: { kind: "cookie", name: "session", option: "secret" },
  bearer: { kind: "bearer", option: "secret" },
  basic: { kind: "basic", username: "user", password: "secret" },
};

function secured(kind: string): ApiDescriptor {
  const { [kind]: scheme } = kinds;
  if (!scheme) throw new Error(`no scheme ${kind}`);
  return api({}, { security: { scheme }, defaultSecurity: [["scheme"]] });
}

const filled = api({
  method: "post",
  body: "application/x-www-form-urlencoded",
  options: [
    { in: "body", name: "token", option: "secret" },
    { in: "header", name: "x-token", option: "secret" },
  ],
});

/** Returns every form in which a log might show a thrown or returned value. */
function shown(value: unknown): string {
  const parts = [String(value), JSON.stringify(value), inspect(value, { depth: 9, showHidden: true })];
  for (let error = value; error instanceof Error; error = error.cause) {
    parts.push(
      error.message,
      error.stack ?? "",
      ...Object.getOwnPropertyNames(error).map((name) => inspect(Reflect.get(error as Error, name))),
    );
  }
  return parts.join("\n");
}

function formsOf(secret: string): string[] {
  const basic = Buffer.from(`me:${secret}`).toString("base64");
  return [secret, encodeURIComponent(secret), new URLSearchParams({ a: secret }).toString().slice(2), basic];
}

/** Implementations of fetch whose errors contain the whole request. */
const talkers: Record<string, (request: Request) => Promise<Response>> = {
  "the URL": ({ url }) => Promise.reject(new TypeError(`Failed to fetch ${url}`)),
  "the URL in a cause": ({ url }) => Promise.reject(new Error("failed", { cause: new Error(url) })),
  "the URL as code and name": ({ url }) =>
    Promise.reject(Object.assign(new Error("failed"), { code: url, name: url, input: url })),
  "the URL and no error": ({ url }) => Promise.reject(url),
  "the headers": ({ headers }) => Promise.reject(new Error(JSON.stringify([...headers]))),
  "the body": async (request) => Promise.reject(new Error(await request.text())),
  "the URL in errors of errors": ({ url }) => Promise.reject(new AggregateError([new Error(url)], url)),
};

describe.each(SECRETS)("the secret %s", (secret) => {
  describe.each(Object.keys(talkers))("if fetch fails with %s", (talker) => {
    const fetch = talkers[talker];

    test.each([...Object.keys(kinds), "filled"])("the result does not contain the secret (%s)", async (kind) => {
      const descriptor = kind === "filled" ? filled : secured(kind);
      const sendable = kind === "header" || kind === "bearer" || kind === "filled" ? latin(secret) : secret;
      const result = await callOnce(descriptor, { user: "me", secret: sendable, fetch });
      expect(result).toMatchObject({ ok: false, reason: "network" });
      const text = shown(result) + (result.ok || !("cause" in result) ? "" : shown(result.cause));
      for (const form of formsOf(sendable)) expect(text).not.toContain(form);
    });
  });
});

/** Returns whether a header can contain the text: only Latin-1 can be sent. */
function latin(secret: string): string {
  return secret.replace(/[^\x20-\xff]/g, "");
}

describe("no secret appears", () => {
  test.each([
    { name: "a line break in a header", input: { kind: "header", secret: "s3cr3t\nx: y" } },
    { name: "a line break in a bearer token", input: { kind: "bearer", secret: "s3cr3t\r\nx" } },
    { name: "a character that no header carries", input: { kind: "bearer", secret: "s3cr3t😀" } },
    { name: "half a character in the query", input: { kind: "query", secret: "s3cr3t\ud800" } },
    { name: "half a character in a cookie", input: { kind: "cookie", secret: "s3cr3t\ud800" } },
  ])("if the credential has $name", async ({ input: { kind, secret } }) => {
    const outcome = await callOnce(secured(kind), { secret }).catch((error: unknown) => error);
    expect(shown(outcome)).not.toContain("s3cr3t");
    expect(shown(outcome)).toMatch(/TypeError|network|URIError/);
  });

  test.each([
    { name: "is no address", input: "s3cr3t" },
    { name: "is relative", input: "/s3cr3t" },
    { name: "has credentials", input: "https://me:s3cr3t@example.org" },
    { name: "has a user", input: "https://s3cr3t@example.org" },
    { name: "has a query", input: "https://example.org/?key=s3cr3t" },
    { name: "has a fragment", input: "https://example.org/#s3cr3t" },
  ])("if the base URL $name", ({ input }) => {
    let thrown: unknown;
    try {
      untyped(api(), { baseUrl: input });
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(TypeError);
    expect(shown(thrown)).toContain("needs a baseUrl that is an absolute address");
    expect(shown(thrown)).not.toContain("s3cr3t");
  });

  test("if a header of the caller cannot be sent", async () => {
    const call = callOnce(api(), { headers: { "x-key": "s3cr3t\nx" } });
    await expect(call).rejects.toThrow(TypeError);
    expect(shown(await call.catch((error: unknown) => error))).not.toContain("s3cr3t");
  });

  test("in the client itself", () => {
    const client = untyped(secured("bearer"), { secret: "s3cr3t" });
    expect(shown(client.raw) + inspect(client, { depth: 9, showHidden: true }) + JSON.stringify(client)).not.toContain(
      "s3cr3t",
    );
  });

  test("in an address, however short it is", async () => {
    const fetch = ({ url }: Request) => Promise.reject(new Error(`no answer from ${url} today`));
    const result = await callOnce(secured("query"), { secret: "ab", fetch });
    expect(result).toMatchObject({ cause: { message: "no answer from https://api.example.org/things?*** today" } });
  });
});
