import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCli } from "../../../src/cli/run-cli.js";

/* Vendor documents that contradict themselves. The upgrade uses the obvious meaning and reports everything else in one line. */

const root = mkdtempSync(path.join(tmpdir(), "chatwire-contradictions-"));

const json = (schema: object, examples?: object) => ({
  "application/json": { schema, ...(examples ? { examples } : {}) },
});
const user = { type: "object", required: ["id"], properties: { id: { type: "integer" } } };
const document = {
  openapi: "3.1.0",
  info: { title: "Notes", version: "1" },
  servers: [{ url: "https://api.example" }],
  paths: {
    "/notes/{id}": {
      put: {
        operationId: "putNote",
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer" }, example: "first" }],
        requestBody: {
          required: true,
          content: json(
            { type: "object", required: ["text"], properties: { text: { type: "string" } } },
            { good: { value: { text: "a" } }, bad: { value: { text: 1 } }, none: { summary: "Nothing" } },
          ),
        },
        responses: { "200": { description: "Done", content: json(user, { whole: { value: {} } }) } },
      },
    },
  },
  webhooks: {
    "note.read": {
      post: {
        requestBody: {
          content: json(
            {
              type: "object",
              required: ["by"],
              properties: { by: { type: ["null"], allOf: [{ $ref: "#/components/schemas/User" }] } },
            },
            {
              byNobody: { value: { by: null } },
              bySomebody: { value: { by: { id: 1 } } },
              byAName: { value: { by: "Ann" } },
            },
          ),
        },
        responses: { "200": { description: "Taken" } },
      },
    },
  },
  components: { schemas: { User: user } },
};

beforeAll(async () => {
  writeFileSync(path.join(root, "notes.json"), JSON.stringify(document));
  expect((await run("import", "notes.json", "--as", "acme/notes")).code).toBe(0);
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

async function run(...args: string[]) {
  const lines: string[] = [];
  const code = await runCli(args, {
    ...{ cwd: root, env: {}, signal: new AbortController().signal },
    output: (line) => lines.push(line),
    log: () => {},
  });
  return { code, text: lines.join("\n") };
}

test("lint warns about each invalid example and explains the consequence", async () => {
  const { code, text } = await run("lint", "--json");
  const diagnostics = JSON.parse(text) as { code: string; severity: string; message: string }[];
  const messages = diagnostics.filter(({ code }) => code === "chatwire/example-fits").map(({ message }) => message);
  expect(messages.map((line) => line.replace(/\. .*/, "")).sort()).toEqual([
    'putNote, path parameter id: the example "example" must be integer, not "first"',
    'putNote, request: in the example "bad", text must be string, not 1',
    'putNote, response 200: the example "whole" lacks the required property "id"',
    'webhook note.read: in the example "byAName", by must be object or null, not "Ann"',
  ]);
  expect(new Set(diagnostics.map(({ severity }) => severity))).toEqual(new Set(["warning"]));
  expect(code).toBe(0);
});

test("lint reports what the upgrade interprets differently", async () => {
  const { text } = await run("lint", "--json");
  expect(text).toMatch(/examples\/none: the example has no value here, so it is ignored/);
  expect(text).toMatch(/by: \\"type: null\\" beside allOf allows no value, so it is read as \\"or null\\"/);
});
