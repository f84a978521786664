import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { Variable } from "../../../src/docs/samples/literals.js";
import { word } from "../../../src/docs/samples/shell.js";
import type { Api } from "../../../src/model/api.js";
import { readApi } from "../../../src/model/read-api.js";
import type { JsonObject } from "../../../src/schema/json.js";
import { hostileDocument, NAMES } from "../../fixtures/generate/hostile.js";
import { hostileOpenapi, hostileText } from "../hostile.js";
import { samplesOfEvents, samplesOfOperations } from "./all-samples.js";
import { runShell } from "./run-shell.js";

/* Samples from a hostile contract must parse, and must not contain code from the contract. */

const SHELL = [
  "$(touch pwned)",
  "`touch pwned`",
  "'; touch pwned; '",
  '"; touch pwned; "',
  "\n```\ntouch pwned\n",
  "a\\",
  "-o pwned",
  "@/etc/passwd",
  "!!",
  "😀 ~/* $HOME",
];

/** Returns a document with hostile names in examples, form fields, encodings and headers. The fixture of the generators has none there. */
function shellDocument(): JsonObject {
  const value = Object.fromEntries(SHELL.map((name) => [name, name]));
  const lists = { ...value, list: SHELL, json: value };
  const encoding = { json: { contentType: "application/json" }, list: { style: "deepObject", explode: true } };
  const examples = { [SHELL[0] ?? ""]: { value: lists } };
  const media = ["application/x-www-form-urlencoded", "multipart/form-data", "application/json", "text/plain"];
  const parameters = ["path", "query", "header", "cookie"].flatMap((place) =>
    SHELL.map((name) => ({
      name: place === "header" ? "X-Evil" : name,
      in: place,
      required: true,
      schema: { type: "string" },
      example: name,
    })),
  );
  const path = `/x/${SHELL.map((name) => `{${name}}`).join("/")}`;
  return {
    openapi: "3.1.0",
    info: { title: "x", version: "1" },
    servers: [{ url: "https://example.org/$(touch pwned)" }],
    paths: Object.fromEntries(
      media.map((type) => [
        `${path}#${type}`,
        {
          post: {
            operationId: type,
            parameters,
            requestBody: { required: true, content: { [type]: { encoding, examples } } },
            responses: {},
          },
        },
      ]),
    ),
    webhooks: Object.fromEntries(
      SHELL.map((name) => [
        name,
        { post: { requestBody: { content: { "application/json": { examples } } }, responses: {} } },
      ]),
    ),
    "x-webhook-event": { in: "header", header: "X-Event" },
    "x-webhook-verification": { scheme: "body-secret", pointer: "/$(touch pwned)" },
  } as JsonObject;
}

const apis: { name: string; api: Api }[] = [
  { name: "names of the generators' fixture", api: readApi("evil/api", hostileDocument()) },
  {
    name: "texts that break out of pages",
    api: readApi("evil/pages", hostileOpenapi(hostileText("http://evil.example")) as JsonObject),
  },
  { name: "names that shells read", api: readApi("evil/shell", shellDocument()) },
];

describe.each(apis)("$name", ({ api }) => {
  const samples = [...samplesOfOperations([api], "http://127.0.0.1:4010"), ...samplesOfEvents([api])];

  test("every operation and event has samples", () => {
    expect(api.operations.length + api.events.length).toBeGreaterThan(0);
    expect(samples.length).toBeGreaterThanOrEqual(3 * api.operations.length + 2 * api.events.length);
  });

  test("samples contain no invisible characters and no code fences", () => {
    for (const { key, sample } of samples) {
      expect(sample.code, key).not.toMatch(/(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
      expect(sample.code, key).not.toMatch(/^ {0,3}(```|~~~)/m);
    }
  });

  test("samples parse as TypeScript, with text of the contract only in strings", () => {
    for (const { key, sample } of samples) {
      if (sample.language === "sh") continue;
      expect(scriptErrors(sample.code), `${key}\n${sample.code}`).toEqual([]);
    }
  });

  test("a shell parses the samples into the intended words", async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "chatwire-hostile-"));
    try {
      const own = samples.filter(({ sample }) => sample.language === "sh");
      const functions = `cd '${folder}'; curl() { printf '%s\\n' "$#"; }; npx() { curl "$@"; }; openssl() { cat >/dev/null; }`;
      const counts = await runShell(
        own.map(({ sample }) => sample.code),
        functions,
        { WEBHOOK_SECRET: "x" },
      );
      own.forEach(({ key, sample }, index) => {
        expect(Number(counts[index]), `${key}\n${sample.code}`).toBe(wordsOf(sample.code));
      });
      expect(existsSync(path.join(folder, "pwned"))).toBe(false);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

test("quoted words reach a program unchanged", async () => {
  const values = [...SHELL, ...NAMES].filter((value) => !/\0|\n$/.test(value) && value.length < 1000);
  const commands = values.map((value) => `printf '%s\\n' ${word([value])} ${word([value, new Variable("X")])}`);
  const printed = await runShell(commands, "", { X: "x" });
  expect(printed).toEqual(values.map((value) => `${value}\n${value}x\n`));
});

function scriptErrors(code: string): string[] {
  const { diagnostics = [] } = ts.transpileModule(code, {
    reportDiagnostics: true,
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ESNext },
  });
  const errors = diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && /pwned/.test(node.text)) errors.push(`${node.text} is an identifier`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("sample.ts", code, ts.ScriptTarget.ESNext));
  return errors;
}

/** Counts the words of a command without its name. Each line after the first contains an option and its value. */
function wordsOf(code: string): number {
  const command = code.slice(code.search(/^(CHATWIRE_SECRET="\S+" npx|npx|curl) /m));
  if (!command.startsWith("curl")) return ["chatwire", "trigger", "api", "event", "--to", "url"].length;
  const first = /^curl --request /.test(command) ? 3 : 1;
  return first + 2 * command.split(/ \\\n {2}(?=--)/).slice(1).length;
}
