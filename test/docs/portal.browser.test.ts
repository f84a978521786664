// @module-tag browser
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pagesOf, servePages } from "../../src/docs/serve-pages.js";
import { type RunningMock, startMock } from "../../src/mock/index.js";
import { accessibilityIssues } from "./axe.js";
import { openBrowser, watchedPage } from "./browser.js";
import { rendered, search } from "./reference.js";
import { type Rendered, type RenderedApi, registeredPages, renderRegistry } from "./rendered.js";

const PAGES = await registeredPages();

let docs: Rendered;
let browser: Browser;
let server: RunningMock;

beforeAll(async () => {
  [browser, docs] = await Promise.all([openBrowser(), renderRegistry()]);
  server = await startMock({ apis: [], port: 0, portal: servePages(pagesOf(docs.folder)) });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function open(url: string, options?: BrowserContextOptions) {
  const watched = await watchedPage(browser, options);
  await watched.page.goto(url);
  return watched;
}

interface SearchCase {
  name: string;
  /** Selects the API with the highest count. */
  count: (api: RenderedApi) => number;
  file: string;
  /** Returns a query, and the title of the expected result. */
  last: (api: RenderedApi) => { query: string | undefined; title: string | undefined };
}

const SEARCHES: SearchCase[] = [
  {
    name: "an operation by its wire name",
    count: ({ rest }) => rest?.operations.length ?? 0,
    file: "rest.html",
    last: ({ rest }) => {
      const { selector, path = "", summary } = rest?.operations.at(-1) ?? {};
      return { query: selector?.value ?? path.split("/").at(-1), title: selector?.value ?? summary };
    },
  },
  {
    name: "a webhook by its event name",
    count: ({ rest }) => rest?.events.length ?? 0,
    file: "rest.html",
    last: ({ rest }) => ({ query: rest?.events.at(-1)?.name, title: rest?.events.at(-1)?.summary }),
  },
  {
    name: "a message by its event name",
    count: (api) => api.async?.length ?? 0,
    file: "async.html",
    last: (api) => ({ query: api.async?.at(-1)?.name, title: api.async?.at(-1)?.channelTitle }),
  },
];

describe("when served", () => {
  test.each(SEARCHES)("the index links to a reference whose search finds $name", async ({ count, file, last }) => {
    const [api] = docs.apis.toSorted((a, b) => count(b) - count(a));
    const { query = "", title = "" } = api ? last(api) : {};
    expect([query, title]).not.toContain("");
    const { page, problems } = await open(server.url);
    await page.locator(`main a[href$="/${api?.id}/${file}"]`).click();
    await rendered(page);
    await (await search(page, query, title)).click();
    await page.locator("#redoc :is(h1, h2)", { hasText: title }).first().waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("every link of the index works, also at the root", async () => {
    for (const url of [`${server.url}/`, `${server.url}/_chatwire/docs/`]) {
      const html = await (await fetch(url)).text();
      const links = [...html.matchAll(/ (?:href|src)="([^"#:]+)"/g)].map(([, href = ""]) => new URL(href, url).href);
      expect(links.length).toBeGreaterThan(PAGES.length);
      const statuses = await Promise.all(
        [...new Set(links)].map(async (link) => `${(await fetch(link)).status} ${link}`),
      );
      expect(statuses.filter((status) => !status.startsWith("200 "))).toEqual([]);
    }
  });
});

describe("appearance", () => {
  const LOOKS: BrowserContextOptions[] = [
    { colorScheme: "light", viewport: { width: 1280, height: 900 } },
    { colorScheme: "dark", viewport: { width: 360, height: 800 } },
  ];

  test.each(LOOKS)(
    "a reference is accessible and fits the window in $colorScheme at $viewport.width px",
    async (look) => {
      const [first] = PAGES;
      const { page, problems } = await open(docs.url(first?.join("/") ?? ""), look);
      await rendered(page);
      expect(await page.locator("html").getAttribute("class")).toContain(look.colorScheme);
      expect(await accessibilityIssues(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      expect(problems).toEqual([]);
      await page.context().close();
    },
  );
});

/** Returns by how many pixels the page is wider than its window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
