import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Io } from "../../src/cli/command.js";
import { commands } from "../../src/cli/commands/index.js";
import { runCli } from "../../src/cli/run-cli.js";
import { workspace } from "./workspace.js";

const WORDS = [
  ..."|-|--|---|-p|-p1|-pq|-qp|--port|--port=|--port=0x10|--port=1e3|--json=1|--no-json|--host|--format|--format=json".split(
    "|",
  ),
  ..."--__proto__|--__proto__=1|__proto__|__proto__/x|--constructor|--=|--=x|-=|../..|/|a/b|acme/shop|é|'|$(x)|*".split(
    "|",
  ),
];

async function runIn(root: string, args: string[]): Promise<{ code: number; text: string }> {
  const lines: string[] = [];
  const hear = (line: string) => void lines.push(line);
  // Aborts in advance in case a verb starts a server.
  const io: Io = { cwd: root, env: {}, output: hear, log: hear, signal: AbortSignal.abort() };
  return { code: await runCli(args, io), text: lines.join("\n") };
}

describe("invalid arguments", () => {
  const verbs = commands.map(({ name }) => name).filter((name) => name !== "init");

  test.each(verbs)("%s says in words what is wrong, and does nothing", async (verb) => {
    const root = workspace("none");
    const lists = WORDS.flatMap((word) => [[word], [word, "--json"], [word, "x"], ["x", word]]).filter(
      // Without a workspace, these verbs use the APIs of the package, so these arguments are valid.
      (list) => !(["--", "-p1"].includes(list.join()) && ["start", "docs", "mock"].includes(verb)),
    );
    for (const list of lists) {
      const { code, text } = await runIn(root, [verb, ...list]);
      expect([verb, ...list, code, text]).toEqual([verb, ...list, 2, expect.stringMatching(/^error: .+/)]);
      expect(text).not.toMatch(/likely a bug|^ {4}at /m);
    }
    expect(readdirSync(root)).toEqual([]);
  });

  test("rejects names of object prototypes as verbs", async () => {
    const root = workspace("none");
    for (const word of WORDS) expect(await runIn(root, [word, "x"])).toMatchObject({ code: 2 });
  });
});
