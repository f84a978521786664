import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test, vi } from "vitest";
import { run } from "../../cli/workspace.js";
import { snippetsOf } from "../../package/snippets.js";
import { freePort } from "../../support/free-port.js";
import { ROOT } from "../../support/registry.js";
import { temporaryFolder } from "../../support/temporary-folder.js";

const SECRET = "s3cr3t";

const TSX = pathToFileURL(path.join(ROOT, "node_modules/tsx/dist/esm/index.mjs")).href;
/** The flag that the documentation recommends for receivers. */
const NO_EVAL = "--disallow-code-generation-from-strings";

test("the README example handles events that `chatwire trigger` sends", async () => {
  const { url, output } = await startExample({ WEBHOOK_SECRET: SECRET });
  const trigger = async (event: string, secret: string) =>
    (await run(ROOT, ["trigger", "livechat/webhooks", event, "--to", url, "--secret", secret])).code;
  expect(await trigger("incoming_chat", SECRET)).toBe(0);
  expect(await trigger("chat_deactivated", SECRET)).toBe(0);
  expect(await trigger("incoming_chat", "wrong")).toBe(1);
  expect(await trigger("agent_deleted", SECRET)).toBe(0);
  expect(output()).toMatch(/^chat started: \w+\nchat closed: \w+\n$/);
});

/** Runs the example in a process until the test ends, and waits until it listens. */
async function startExample(env: Record<string, string>): Promise<{ url: string; output: () => string }> {
  const folder = await mkdtemp(path.join(temporaryFolder(), "example-"));
  const [snippet] = snippetsOf(await readFile(path.join(ROOT, "README.md"), "utf8"), "README.md", "receiver");
  await mkdir(path.join(folder, "node_modules"));
  await symlink(ROOT, path.join(folder, "node_modules/chatwire"));
  await writeFile(path.join(folder, "receiver.mts"), snippet?.code ?? "");
  const PORT = `${await freePort()}`;
  const args = ["-C", "chatwire-source", "--import", TSX, NO_EVAL, "receiver.mts"];
  const child = spawn(process.execPath, args, { cwd: folder, env: { ...process.env, ...env, PORT } });
  let output = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  child.stderr.on("data", (chunk) => process.stderr.write(chunk));
  const ended = once(child, "close");
  onTestFinished(async () => {
    child.kill();
    await ended;
    await rm(folder, { recursive: true, force: true });
  });
  const url = `http://127.0.0.1:${PORT}/`;
  await vi.waitFor(() => fetch(url), { timeout: 60_000, interval: 50 });
  return { url, output: () => output };
}

test("the guide shows the README example", async () => {
  const [guide, readme] = await Promise.all(
    ["docs/webhooks.md", "README.md"].map(async (file) =>
      snippetsOf(await readFile(path.join(ROOT, file), "utf8"), file, "receiver"),
    ),
  );
  expect(guide?.map(({ code }) => code)).toEqual(readme?.map(({ code }) => code));
});
