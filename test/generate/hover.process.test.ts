import path from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "../support/registry.js";

/* The hover texts of generated types in an editor. */

const FILE = path.join(ROOT, "test/generate/hover-sample.ts");
const SAMPLE = `
import { createLivechatConfigurationClient } from "chatwire/apis/livechat/configuration";
import { livechatWebhooks } from "chatwire/apis/livechat/webhooks";
import { createReceiver } from "chatwire/webhooks";

createReceiver(livechatWebhooks, { secret: "secret" }).on("incoming_chat", (event) => {
  const { chat } = event.payload;
  console.log(chat.id);
});

const client = createLivechatConfigurationClient({ accessToken: "token" });
const result = await client.createAgent({ body: { id: "a@example.com", name: "A" } });
if (result.ok) console.log(result.data);
else if (result.reason === "http" && result.status === 401) console.log(result.error);
`;

let service: ts.LanguageService;

beforeAll(() => {
  const { config } = ts.readConfigFile(path.join(ROOT, "tsconfig.json"), ts.sys.readFile) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, ROOT);
  service = ts.createLanguageService({
    directoryExists: ts.sys.directoryExists,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    getCompilationSettings: () => options,
    getCurrentDirectory: () => ROOT,
    getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
    getScriptFileNames: () => [FILE],
    getScriptVersion: () => "1",
    getScriptSnapshot: (file) => {
      const text = file === FILE ? SAMPLE : ts.sys.readFile(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
  });
});

/** Returns the type and the documentation that an editor shows over the text in the middle of a snippet: `result.[data]`. */
function hover(snippet: string): { type: string; text: string } {
  const start = SAMPLE.indexOf(snippet.replace(/[[\]]/g, "")) + snippet.indexOf("[");
  const info = service.getQuickInfoAtPosition(FILE, start + 1);
  return {
    type: ts.displayPartsToString(info?.displayParts).replace(/\s+/g, " "),
    text: ts.displayPartsToString(info?.documentation),
  };
}

describe("a hover shows", () => {
  test("the type of a webhook in its handler", () => {
    expect(hover("([event]) =>").type).toContain("IncomingChatWebhook");
  });

  test("the type of a webhook's payload", () => {
    expect(hover("event.[payload]").type).toContain(": IncomingChatPayload");
  });

  test("the type of a nested object", () => {
    expect(hover("{ [chat] }").type).toContain("const chat: Chat");
  });

  test("the type and the documentation of a property", () => {
    const { type, text } = hover("chat.[id]");
    expect(type).toBe("(property) Chat.id: string");
    expect(text).not.toBe("");
  });

  test("the operation with the names of its types, and its documentation", () => {
    const { type, text } = hover("client.[createAgent]");
    expect(type).toContain("createAgent(input: CreateAgentInput, call?: CallOptions): Promise<CreateAgentResult>");
    expect(text).toContain("Create an agent");
  });

  test("the type of a request body", () => {
    expect(hover("{ [body]: {").type).toBe("(property) CreateAgentInput.body: CreateAgentRequest");
  });

  test("the documentation of a field of a request body", () => {
    const { type, text } = hover('[name]: "A"');
    expect(type).toBe("(property) CreateAgentRequest.name: string");
    expect(text).not.toBe("");
  });

  test("the type of a result's data", () => {
    expect(hover("result.[data]").type).toBe("(property) Success<200, CreateAgentResponse>.data: CreateAgentResponse");
  });

  test("the type of an error of one status", () => {
    expect(hover("result.[error]").type).toContain("error: AuthenticationErrorResponse");
  });
});

test("the sample and the declarations that it reaches have no type errors", () => {
  const program = service.getProgram();
  const files = program?.getSourceFiles().filter(({ fileName }) => /\/generated\/|hover-sample/.test(fileName)) ?? [];
  expect(files.length).toBeGreaterThan(4);
  const errors = files.flatMap((file) => [...service.getSemanticDiagnostics(file.fileName)]);
  expect(errors.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "))).toEqual([]);
});
