import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { freePort } from "../support/free-port.js";
import { ROOT } from "../support/registry.js";

/* The bundles are made for any tool: Prism's own program serves them, the plain twin where path keys hold a `#`. */

const BIN = path.join(
  path.dirname(createRequire(import.meta.url).resolve("@stoplight/prism-cli/package.json")),
  "dist/index.js",
);

const CASES = [
  {
    bundle: "gosquared/webhooks/openapi.json",
    path: "/account/v1/webhooks?api_key=demo&site_token=GSN-106863-S",
    form: undefined,
    wrong: "/account/v1/webhooks?api_key=demo",
    expected: /"list":\[/,
  },
  {
    bundle: "support-board/web/openapi.plain-paths.json",
    path: "/functions/get-users",
    form: 'function=get-users&token=t&user_types=["user"]&sorting[0]=creation_time&sorting[1]=DESC',
    wrong: "/functions/get-user",
    expected: /"success":true/,
  },
];

test.each(CASES)("Prism's program serves $bundle", async ({ bundle, path: target, form, wrong, expected }) => {
  const port = await freePort();
  const file = path.join(ROOT, "generated", bundle);
  const prism = spawn(process.execPath, [BIN, "mock", "-p", `${port}`, "-v", "fatal", file], { stdio: "ignore" });
  onTestFinished(() => void prism.kill("SIGKILL"));
  const ask = (where: string) => fetch(`http://127.0.0.1:${port}${where}`, request(form));
  const right = await vi.waitFor(() => ask(target), { timeout: 60_000, interval: 100 });
  expect([right.status, await right.text()]).toEqual([200, expect.stringMatching(expected)]);
  expect((await ask(wrong)).status).toBeGreaterThanOrEqual(400);
});

function request(form: string | undefined): RequestInit {
  if (form === undefined) return {};
  return { method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" }, body: form };
}
