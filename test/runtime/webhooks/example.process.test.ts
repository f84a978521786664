import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { snippetsOf } from "../../package/snippets.js";
import { wait } from "../../soak/redis.js";
import { freePort } from "../../support/free-port.js";
import { ROOT } from "../../support/registry.js";

const TSX = pathToFileURL(path.join(ROOT, "node_modules/tsx/dist/esm/index.mjs")).href;
const NODE = ["-C", "chatwire-source", "--import", TSX];
/** The flag that the documentation recommends for receivers. */
const NO_EVAL = "--disallow-code-generation-from-strings";

test("the README example handles events that `chatwire trigger` sends", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "chatwire-example-"));
  const PORT = `${await freePort()}`;
  const [snippet] = snippetsOf(await readFile(path.join(ROOT, "README.md"), "utf8"), "README.md", "receiver");
  await mkdir(path.join(folder, "node_modules"));
  await symlink(ROOT, path.join(folder, "node_modules/chatwire"));
  await writeFile(path.join(folder, "receiver.mts"), snippet?.code ?? "");
  const receiver = program([NO_EVAL, path.join(folder, "receiver.mts")], folder, { PORT, WEBHOOK_SECRET: "s3cr3t" });
  try {
    await untilListening(PORT);
    const deliveries = [
      "incoming_chat s3cr3t",
      "chat_deactivated s3cr3t",
      "incoming_chat wrong",
      "agent_deleted s3cr3t",
    ];
    const codes: number[] = [];
    for (const delivery of deliveries) codes.push(await trigger(PORT, delivery));
    expect(codes).toEqual([0, 0, 1, 0]);
    expect(receiver.output()).toMatch(/^chat started: \w+\nchat closed: \w+\n$/);
  } finally {
    receiver.child.kill();
    await rm(folder, { recursive: true, force: true });
  }
}, 90_000);

async function trigger(port: string, delivery: string): Promise<number> {
  const [event = "", secret = ""] = delivery.split(" ");
  const args = ["trigger", "livechat/webhooks", event, "--to", `http://127.0.0.1:${port}/`, "--secret", secret];
  const { child } = program([path.join(ROOT, "scripts/chatwire.ts"), ...args], ROOT);
  return new Promise((resolve) => child.on("close", (code) => resolve(code ?? -1)));
}

function program(args: string[], cwd: string, env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [...NODE, ...args], { cwd, env: { ...process.env, ...env } });
  let output = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  child.stderr.on("data", (chunk) => process.stderr.write(chunk));
  return { child, output: () => output };
}

async function untilListening(port: string): Promise<void> {
  const isListening = () =>
    fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
  for (const end = Date.now() + 15_000; !(await isListening()); await wait(50))
    if (Date.now() > end) expect.fail("the example does not listen");
}

test("the guide shows the README example", async () => {
  const [guide, readme] = await Promise.all(
    ["docs/webhooks.md", "README.md"].map(async (file) =>
      snippetsOf(await readFile(path.join(ROOT, file), "utf8"), file, "receiver"),
    ),
  );
  expect(guide?.map(({ code }) => code)).toEqual(readme?.map(({ code }) => code));
});
