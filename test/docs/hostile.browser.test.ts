// @module-tag browser
import { readdir } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildDocs } from "../../src/docs/index.js";
import { openRun } from "../../src/workspace/run.js";
import { startServer, type TestServer } from "../support/http-server.js";
import { openBrowser, watchedPage } from "./browser.js";
import { hostileAsyncapi, hostileOpenapi, hostileText } from "./hostile.js";
import { registry, workspace } from "./workspace.js";

let browser: Browser;
let trap: TestServer;
const asked: (string | undefined)[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  trap = await startServer(({ url }, response) => {
    asked.push(url);
    response.end();
  });
});

afterAll(async () => {
  await browser?.close();
  await trap?.close();
});

test("markup in a contract never runs, navigates or loads anything", async () => {
  const text = hostileText(trap.url);
  const root = await workspace({
    "redocly.yaml": registry({ "acme/evil": "openapi.json", "acme/evil@async": "asyncapi.json" }),
    "openapi.json": hostileOpenapi(text),
    "asyncapi.json": hostileAsyncapi(text),
  });
  const { diagnostics, folder, pages } = await buildDocs(await openRun(root, () => {}));
  expect({ diagnostics, pages }).toEqual({ diagnostics: [], pages: 6 });
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".html"));
  expect(files).toHaveLength(pages);
  for (const file of files) {
    const { page } = await watchedPage(browser);
    await page.goto(pathToFileURL(path.join(folder, file)).href);
    await page.locator("h1").first().waitFor({ state: "attached" });
    await readAll(page);
    const { origin, pathname } = new URL(page.url());
    expect({ file, ...(await damage(page)), place: origin + pathname, asked }).toEqual({
      file,
      pwned: undefined,
      injected: [],
      body: "block",
      place: `null${pathToFileURL(path.join(folder, file)).pathname}`,
      asked: [],
    });
    await page.context().close();
  }
}, 60_000);

/** Scrolls through the page so that all of it is rendered, and clicks hostile elements. */
async function readAll(page: Page): Promise<void> {
  await page.mouse.move(700, 400);
  for (let step = 0; step < 10; step++) {
    await page.mouse.wheel(0, 1500);
    await page.waitForTimeout(50);
  }
  await page.evaluate(() => {
    for (const link of document.querySelectorAll<HTMLElement>(
      "a[href^='javascript:'], [onclick], button[type=submit]",
    )) {
      link.removeAttribute("target");
      link.click();
    }
  });
  await page.waitForTimeout(100);
}

/** Returns which scripts ran, which active elements exist, and whether the body was hidden. */
function damage(page: Page) {
  return page.evaluate(() => {
    const active = ["iframe", "object", "embed", "base", "meta", "link", "script[type=module]"];
    const within = active.map((name) => `:is(#redoc, main) ${name}`).join();
    return {
      pwned: (window as { pwned?: number }).pwned,
      injected: [...document.querySelectorAll(within)].map(({ outerHTML }) => outerHTML.slice(0, 100)),
      body: getComputedStyle(document.body).display,
    };
  });
}
