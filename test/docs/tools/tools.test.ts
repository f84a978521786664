import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type RequestLog, type RunningMock, startMock } from "../../../src/mock/index.js";
import { buildDocs } from "../../../src/toolchain/docs/index.js";
import { servePages } from "../../../src/toolchain/docs/serve-pages.js";
import { openRun } from "../../../src/toolchain/run.js";
import { generatedDocument } from "../../support/registry.js";
import { openBrowser, watchedPage } from "../browser.js";
import { hostileOpenapi, hostileText } from "../hostile.js";
import { type Rendered, renderRegistry } from "../rendered.js";
import { registry, workspace } from "../workspace.js";
import { startTarget, type Target } from "./target.js";

/** Search, try-it and send, in a browser that reaches nothing but loopback. */

let docs: Rendered;
let browser: Browser;
let server: RunningMock;
let target: Target;
let base: string;
const log: RequestLog[] = [];

beforeAll(async () => {
  [browser, docs, target] = await Promise.all([openBrowser(), renderRegistry(), startTarget()]);
  const apis = docs.apis.map(({ id }) => ({ id, load: async () => generatedDocument(id, "openapi") }));
  server = await startMock({ apis, port: 0, portal: servePages(docs.folder), log: (entry) => log.push(entry) });
  base = `${server.url}/_chatwire/docs/`;
}, 120_000);

beforeEach(() => {
  log.length = 0;
  target.asked.length = 0;
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await target?.close();
  await docs?.remove();
});

/** Opens a page, gives it to a test, and asks that nothing went wrong in it. */
async function within(
  url: string,
  run: (page: Page) => Promise<void>,
  look: BrowserContextOptions = {},
): Promise<void> {
  const { page, troubles } = await watchedPage(browser, look);
  await page.goto(url);
  await run(page);
  expect(troubles).toEqual([]);
  expect(await kept(page)).toEqual({ local: 0, session: 0, cookies: "" });
  await page.context().close();
}

/** What the pages have stored: nothing, ever. */
function kept(page: Page) {
  return page.evaluate(() => {
    try {
      return { local: localStorage.length, session: sessionStorage.length, cookies: document.cookie };
    } catch {
      return { local: 0, session: 0, cookies: "" };
    }
  });
}

const option = (page: Page) => page.getByRole("option", { selected: true });
const result = (page: Page) => page.locator(".tool-result");

async function search(page: Page, query: string): Promise<void> {
  await page.keyboard.press("/");
  await page.getByRole("combobox", { name: "Search all APIs" }).fill(query);
  await page
    .getByRole("status")
    .filter({ hasText: /result|Nothing/ })
    .waitFor();
}

async function sendFrom(page: Page, name: "Try it" | "Send this to my URL"): Promise<void> {
  await page.getByRole("button", { name }).click();
  await page.getByRole("button", { name: "Send", exact: true }).click();
}

describe("search", () => {
  test.each([
    ["register_webhook", /\/operations\/registerWebhook\.html$/],
    ["send-message", /\/operations\/sendMessage\.html$/],
    ["incoming_chat", /\/webhooks\/incoming_chat\.html$/],
    ["too_many_requests", /\/operations\/\w+\.html#response\.429\..*too_many_requests$/],
    ["create_agent login_status", /\/operations\/createAgent\.html#.*login_status$/],
  ])("%s: Enter goes to the exact place, which is to be seen", (query, address) =>
    within(server.url, async (page) => {
      await search(page, query);
      await option(page).waitFor();
      await page.keyboard.press("Enter");
      await page.waitForURL(address);
      const { hash } = new URL(page.url());
      if (hash) expect(await page.locator(`[id="${decodeURIComponent(hash.slice(1))}"]`).isVisible()).toBe(true);
    }),
  );

  test("works by keyboard alone, and tells a screen reader where it stands", () =>
    within(base, async (page) => {
      await page.keyboard.press("Control+k");
      const field = page.getByRole("combobox", { name: "Search all APIs" });
      await field.waitFor();
      expect(await field.getAttribute("aria-expanded")).toBe("false");
      await page.keyboard.type("webhook/");
      await option(page).waitFor();
      expect(await field.inputValue()).toBe("webhook/");
      const announced = await page.getByRole("status").textContent();
      expect(announced).toContain(`${await page.getByRole("option").count()} results`);
      const first = await field.getAttribute("aria-activedescendant");
      for (const [key, want] of [
        ["ArrowDown", 1],
        ["ArrowDown", 2],
        ["ArrowUp", 1],
      ] as const) {
        await page.keyboard.press(key);
        expect(await page.getByRole("option").nth(want).getAttribute("aria-selected")).toBe("true");
        expect(await field.getAttribute("aria-activedescendant")).toBe(await option(page).getAttribute("id"));
      }
      expect(await field.getAttribute("aria-activedescendant")).not.toBe(first);
      await page.keyboard.press("Escape");
      expect(await field.isVisible()).toBe(false);
    }));

  test("works from a file", () =>
    within(docs.url("index.html"), async (page) => {
      await search(page, "incoming_chat");
      await option(page).click();
      await page.waitForURL(/^file:.*incoming_chat\.html$/);
    }));

  test("what is not found is said, and so is an index that cannot be loaded", async () => {
    await within(base, async (page) => {
      await search(page, "zzzzzzzz");
      expect(await page.getByRole("status").textContent()).toBe("Nothing found");
    });
    const { page } = await watchedPage(browser);
    await page.route("**/search-index.js", (route) => route.abort());
    await page.goto(base);
    await page.keyboard.press("/");
    await page.getByText("The search index cannot be loaded.").waitFor();
    expect(await page.getByRole("link", { name: "See what there is" }).getAttribute("href")).toContain("index.html");
    await page.context().close();
  });
});

test("without scripts there are no dead buttons, and the header leads to the list of all APIs", async () => {
  const { page } = await watchedPage(browser, { javaScriptEnabled: false });
  for (const file of [
    "livechat/configuration/operations/registerWebhook",
    "livechat/webhooks/webhooks/incoming_chat",
  ]) {
    await page.goto(`${base}${file}.html`);
    expect(await page.locator(".tool-open").isVisible()).toBe(false);
    expect(await page.getByRole("link", { name: "All APIs" }).first().isVisible()).toBe(true);
  }
  await page.context().close();
});

describe("try it", () => {
  const operations = [
    ["gosquared/webhooks", "createTrigger"],
    ["livechat/configuration", "registerWebhook"],
    ["support-board/web", "getUsers"],
  ] as const;

  test.each(operations)("%s %s: the mock answers, and the answer fits", (id, operation) =>
    within(`${base}${id}/operations/${operation}.html`, async (page) => {
      await sendFrom(page, "Try it");
      await result(page).getByText("Fits.").waitFor();
      expect(log.map(({ api, operation, status, refusal }) => [api, operation, status < 300, refusal])).toEqual([
        [id, operation, true, undefined],
      ]);
    }),
  );

  test("from a file, another base URL: what is wrong with its answer is told with its place", () =>
    within(docs.url("support-board/web/operations/getUsers.html"), async (page) => {
      await page.getByRole("button", { name: "Try it" }).click();
      const url = page.getByLabel("Base URL");
      expect(await url.inputValue()).toBe("http://127.0.0.1:4010/support-board/web/script");
      await url.fill(target.url);
      const send = page.getByRole("button", { name: "Send", exact: true });
      target.answer({ status: 200, body: { success: true, response: [{ id: 7 }] } });
      await send.click();
      await result(page).getByText("Does not fit.").waitFor();
      expect(await result(page).getByRole("listitem").allTextContents()).toContainEqual(
        expect.stringMatching(/^\/response\/0 must have required property/),
      );
      target.answer({ status: 203, body: { tea: true } });
      await send.click();
      await result(page).getByText("The contract does not know the status 203").waitFor();
      target.answer({ status: 302, headers: { location: "http://127.0.0.1:9/" } });
      await send.click();
      await result(page).getByText("a redirect), which is not followed").waitFor();
      expect(target.asked.map(({ method, url }) => [method, url])).toEqual(Array(3).fill(["POST", "/include/api.php"]));
      expect([...new URLSearchParams(target.asked[0]?.body)]).toEqual([
        ["sorting[0]", "creation_time"],
        ["sorting[1]", "DESC"],
        ["user_types", '["visitor","lead"]'],
        ["pagination", "0"],
        ["function", "get-users"],
        ["token", "example"],
      ]);
    }));

  test("secrets are hidden until they are asked for, and stay with who typed them", () =>
    within(`${base}livechat/configuration/operations/registerWebhook.html`, async (page) => {
      await page.getByRole("button", { name: "Try it" }).click();
      await page.getByLabel("Base URL").fill(target.url);
      const [token, key] = [
        page.getByRole("textbox", { name: /^accessToken/ }),
        page.getByRole("textbox", { name: /^secret_key/ }),
      ];
      expect(await Promise.all([token, key].map((field) => field.getAttribute("type")))).toEqual([
        "password",
        "password",
      ]);
      await token.fill("top-secret-1");
      await key.fill("top-secret-2");
      target.answer({ status: 200, body: { webhook_id: "x" } });
      await page.getByRole("button", { name: "Send", exact: true }).click();
      await result(page).getByText("Fits.").waitFor();
      expect(target.asked[0]?.headers["authorization"]).toBe("Bearer top-secret-1");
      expect(JSON.parse(target.asked[0]?.body ?? "")).toMatchObject({ secret_key: "top-secret-2" });
      expect(await page.locator("body").textContent()).not.toContain("top-secret");
      await page.getByLabel("Show secrets").check();
      expect((await page.getByLabel("Request", { exact: true }).textContent())?.match(/top-secret-\d/g)).toHaveLength(
        2,
      );
    }));

  test("a real server is warned of, and gets no credential that nobody typed", () =>
    within(`${base}gosquared/webhooks/operations/createTrigger.html`, async (page) => {
      await page.getByRole("button", { name: "Try it" }).click();
      expect(await page.getByLabel("apiKey").inputValue()).not.toBe("");
      await page.getByLabel("Base URL").fill("http://localhost:1/x");
      expect(await page.getByLabel("Server").locator("option:checked").textContent()).toBe("Another");
      await page.getByLabel("Server").selectOption({ index: 1 });
      expect(await page.getByLabel("Base URL").inputValue()).toMatch(/^https:/);
      expect(await page.getByLabel("apiKey").inputValue()).toBe("");
      expect(await page.getByText(/^This changes data on /).isVisible()).toBe(true);
    }));

  test.each([
    ["a body that is no JSON", "{", "the body is no JSON"],
    ["a body that breaks the contract is sent all the same", '{"value": 1}', "must have required property 'trigger'"],
  ])("%s", (_, body, told) =>
    within(`${base}gosquared/webhooks/operations/createTrigger.html`, async (page) => {
      await page.getByRole("button", { name: "Try it" }).click();
      await page.getByLabel("Base URL").fill(target.url);
      target.answer({ status: 201, body: {} });
      await page.locator("dialog textarea").fill(body);
      await page.getByRole("button", { name: "Send", exact: true }).click();
      await result(page).getByText(told).first().waitFor();
      expect(target.asked).toHaveLength(body === "{" ? 0 : 1);
    }),
  );
});

describe("send this to my URL", () => {
  const PAGE = "livechat/webhooks/webhooks/incoming_chat.html";

  test("the local server sends it, and tells what came of it", () =>
    within(`${base}${PAGE}`, async (page) => {
      await page.getByRole("button", { name: "Send this to my URL" }).click();
      await page.getByLabel("Your URL").fill(`${target.url}/hooks`);
      await page.getByRole("textbox", { name: /^Secret/ }).fill("s3cr3t");
      target.answer({ status: 200, body: { got: "it" } });
      await page.getByRole("button", { name: "Send", exact: true }).click();
      await result(page).getByText("As expected.", { exact: true }).waitFor();
      expect(target.asked.map(({ url, body }) => [url, JSON.parse(body)])).toEqual([
        ["/hooks", expect.objectContaining({ action: "incoming_chat", secret_key: "s3cr3t" })],
      ]);
      await page.getByLabel("Fault").selectOption({ label: await labelOf(page, "wrong-secret") });
      await page.getByRole("button", { name: "Send", exact: true }).click();
      await result(page).getByText("Not as expected.").waitFor();
      expect(JSON.parse(target.asked[1]?.body ?? "")).not.toMatchObject({ secret_key: "s3cr3t" });
    }));

  test("the receiver of the server itself will do", () =>
    within(`${base}${PAGE}`, async (page) => {
      await page.getByRole("button", { name: "Send this to my URL" }).click();
      await page.getByRole("button", { name: "Use the receiver of this server" }).click();
      await page.getByRole("button", { name: "Send", exact: true }).click();
      await result(page).getByText("As expected.", { exact: true }).waitFor();
    }));

  test("other machines are refused, and the page says why", async () => {
    const { page } = await watchedPage(browser);
    await page.goto(`${base}${PAGE}`);
    await page.getByRole("button", { name: "Send this to my URL" }).click();
    await page.getByLabel("Your URL").fill("http://192.0.2.1/hooks");
    await page.getByRole("button", { name: "Send", exact: true }).click();
    await page.getByRole("status").filter({ hasText: "Nothing was sent: " }).waitFor();
    expect(await page.getByRole("status").textContent()).toMatch(/^Nothing was sent: .*192\.0\.2\.1.*--allow-remote/);
    await page.context().close();
  });

  test("where no local server serves the page, it says what to run", () =>
    within(docs.url(PAGE), async (page) => {
      await page.getByRole("button", { name: "Send this to my URL" }).click();
      await result(page).getByText("npm start").waitFor();
      expect(await result(page).locator("pre").textContent()).toBe(
        "npx chatwire trigger livechat/webhooks incoming_chat --to http://localhost:3000/hooks",
      );
    }));

  async function labelOf(page: Page, fault: string): Promise<string> {
    const labels = await page.getByLabel("Fault").locator("option").allTextContents();
    return labels.find((label) => label.startsWith(fault)) ?? "";
  }
});

test("what a contract smuggles into forms and results is text there", async () => {
  const text = hostileText(target.url);
  const root = await workspace({
    "redocly.yaml": registry({ "acme/evil": "api.json" }),
    "api.json": hostileOpenapi(text),
  });
  const { folder } = await buildDocs(await openRun(root, () => {}), { redoc: async () => "function hydrate() {}" });
  const [operation = "", event = ""] = await Promise.all(
    ["operations", "webhooks"].map(async (kind) => {
      const [file = ""] = (await readdir(path.join(folder, "acme/evil", kind))).filter((name) =>
        name.endsWith(".html"),
      );
      return pathToFileURL(path.join(folder, "acme/evil", kind, file)).href;
    }),
  );
  target.answer({ status: 200, body: { [text]: text } });
  const shown: [string, (page: Page) => Promise<void>, RegExp][] = [
    [operation, (page) => search(page, "pwned"), /\d+ results?/],
    [operation, tryIt, /200/],
    [event, (page) => page.getByRole("button", { name: "Send this to my URL" }).click(), /npx chatwire trigger/],
  ];
  for (const [url, show, proof] of shown) {
    const { page } = await watchedPage(browser);
    await page.goto(url);
    await show(page);
    await page.locator("dialog[open]").getByText(proof).first().waitFor();
    const found = await page.evaluate(() => ({
      pwned: (window as { pwned?: number }).pwned,
      smuggled: document.querySelectorAll("dialog :is(script, img, iframe, svg, style, base, meta, object)").length,
    }));
    expect({ ...found, place: page.url() }).toEqual({ pwned: undefined, smuggled: 0, place: url });
    await page.context().close();
  }
  expect(target.asked.map(({ method }) => method)).toEqual(["POST"]);

  async function tryIt(page: Page): Promise<void> {
    await page.getByRole("button", { name: "Try it" }).click();
    await page.getByLabel("Base URL").fill(target.url);
    await page.getByRole("button", { name: "Send", exact: true }).click();
  }
});

describe("to look at", () => {
  const LOOKS: BrowserContextOptions[] = [
    { colorScheme: "light", viewport: { width: 1280, height: 900 } },
    { colorScheme: "dark", viewport: { width: 360, height: 800 } },
  ];
  const SHOWN: [string, string, (page: Page) => Promise<void>][] = [
    ["search", "index.html", (page) => search(page, "webhook")],
    ["try-it", "support-board/web/operations/getUsers.html", (page) => sent(page, "Try it")],
    ["send", "livechat/webhooks/webhooks/incoming_chat.html", (page) => sent(page, "Send this to my URL")],
  ];

  test.each(LOOKS)("no serious fault and nothing too wide in $colorScheme at $viewport.width px", async (look) => {
    const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
    for (const [name, file, show] of SHOWN) {
      await within(
        `${base}${file}`,
        async (page) => {
          await show(page);
          await page.evaluate(axe);
          expect({ name, faults: await seriousFaults(page), overflow: await overflow(page) }).toEqual({
            ...{ name, faults: [], overflow: 0 },
          });
        },
        look,
      );
    }
  });

  async function sent(page: Page, name: "Try it" | "Send this to my URL"): Promise<void> {
    await sendFrom(page, name);
    await page.locator(".tool-part").first().waitFor();
  }

  interface Axe {
    run: (within: string) => Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
  }

  function seriousFaults(page: Page): Promise<string[]> {
    return page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run("dialog[open]");
      return violations
        .filter(({ impact }) => impact === "serious" || impact === "critical")
        .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
  }

  function overflow(page: Page): Promise<number> {
    return page.evaluate(() => {
      const boxes = [
        document.documentElement,
        ...document.querySelectorAll("dialog[open], .tool-body, .search-results"),
      ];
      return Math.max(...boxes.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
    });
  }
});
