import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { type Server, serve } from "../outside/project.js";
import { readReadme } from "../outside/readme.js";
import { freePort } from "../support/free-port.js";
import { ROOT, registeredApis } from "../support/registry.js";

/* The bundles are made for any tool: Prism's own program serves them, the plain twin where path keys hold a `#`. */

const FORM = { "content-type": "application/x-www-form-urlencoded" };
const JSON_TYPE = { "content-type": "application/json" };

/** A request for each API that Prism must accept, and one that it must reject. */
const REQUESTS: Record<string, { right: [string, RequestInit?]; wrong: [string, RequestInit?]; expected: RegExp }> = {
  "gosquared/webhooks": {
    right: ["/account/v1/webhooks?api_key=demo&site_token=GSN-106863-S"],
    wrong: ["/account/v1/webhooks?api_key=demo"],
    expected: /"list":\[/,
  },
  "livechat/configuration": {
    right: [
      "/v3.2/configuration/action/list_agents",
      { method: "POST", headers: { ...JSON_TYPE, authorization: "Bearer t" }, body: "{}" },
    ],
    wrong: ["/v3.2/configuration/action/list_agents", { method: "POST", headers: JSON_TYPE, body: "{}" }],
    expected: /^\[\{"/,
  },
  "support-board/web": {
    right: [
      "/functions/get-users",
      {
        method: "POST",
        headers: FORM,
        body: 'function=get-users&token=t&user_types=["user"]&sorting[0]=creation_time&sorting[1]=DESC',
      },
    ],
    wrong: ["/functions/get-user", { method: "POST", headers: FORM, body: "function=get-user" }],
    expected: /"success":true/,
  },
};

const readme = await readReadme();
const [front, ...own] = readme.commands("prism").map(({ command }) => command);
const apis = (await registeredApis()).filter(({ operations }) => operations.length > 0).map(({ id }) => id);

function bundleOf(id: string): string {
  const plain = `generated/${id}/openapi.plain-paths.json`;
  return existsSync(path.join(ROOT, plain)) ? plain : `generated/${id}/openapi.json`;
}

async function withServer(command: string, use: (url: string) => Promise<void>): Promise<void> {
  const port = await freePort();
  let server: Server | undefined;
  try {
    server = await serve(ROOT, `${command} --port ${port}`, port);
    await use(`http://127.0.0.1:${port}`);
  } finally {
    await server?.stop();
  }
}

describe("Prism is one command away", { timeout: 90_000 }, () => {
  test("the README shows its program for a bundle with plain paths and for one without", () => {
    const commands = apis.map((id) => `npx prism mock ${bundleOf(id)}`);
    expect(own.map((command) => commands.includes(command) && command.includes("plain-paths"))).toEqual([false, true]);
    expect(commands).toEqual(expect.arrayContaining(own));
  });

  test.each(Object.entries(REQUESTS))("its program serves the bundle of %s", async (id, { right, wrong, expected }) => {
    await withServer(`npx prism mock ${bundleOf(id)}`, async (url) => {
      const response = await fetch(`${url}${right[0]}`, right[1]);
      expect([response.status, await response.text()]).toEqual([200, expect.stringMatching(expected)]);
      expect((await fetch(`${url}${wrong[0]}`, wrong[1])).status).toBeGreaterThanOrEqual(400);
    });
  });

  test("its engine serves all APIs behind chatwire's front", async () => {
    await withServer(front ?? "", async (url) => {
      const response = await fetch(`${url}/gosquared/webhooks${REQUESTS["gosquared/webhooks"]?.right[0]}`);
      expect([response.status, await response.text()]).toEqual([200, expect.stringMatching(/"list":\[/)]);
    });
  });
});
