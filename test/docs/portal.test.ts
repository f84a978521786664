import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningMock, startMock } from "../../src/mock/index.js";
import { servePages } from "../../src/toolchain/docs/serve-pages.js";
import { openBrowser, watchedPage } from "./browser.js";
import { poorContrast } from "./contrast.js";
import { rendered, search } from "./reference.js";
import { type Rendered, type RenderedApi, registeredPages, renderRegistry } from "./rendered.js";

const PAGES = await registeredPages();

let docs: Rendered;
let browser: Browser;
let server: RunningMock;

beforeAll(async () => {
  browser = await openBrowser();
  docs = await renderRegistry();
  server = await startMock({ apis: [], port: 0, portal: servePages(docs.folder) });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await docs?.remove();
});

async function open(url: string, options?: BrowserContextOptions) {
  const watched = await watchedPage(browser, options);
  await watched.page.goto(url);
  return watched;
}

interface Wanted {
  /** The API that has most of a kind. */
  count: (api: RenderedApi) => number;
  file: string;
  /** What is typed, and the title of what must be found. */
  last: (api: RenderedApi) => { query: string | undefined; title: string | undefined };
}

const SEARCHES: [string, Wanted][] = [
  [
    "an operation by its name on the wire",
    {
      count: ({ rest }) => rest?.operations.length ?? 0,
      file: "rest.html",
      last: ({ rest }) => {
        const { selector, path = "", summary } = rest?.operations.at(-1) ?? {};
        return { query: selector?.value ?? path.split("/").at(-1), title: selector?.value ?? summary };
      },
    },
  ],
  [
    "a webhook by the name of its event",
    {
      count: ({ rest }) => rest?.events.length ?? 0,
      file: "rest.html",
      last: ({ rest }) => ({ query: rest?.events.at(-1)?.name, title: rest?.events.at(-1)?.summary }),
    },
  ],
  [
    "a message by the name of its event",
    {
      count: (api) => api.async?.length ?? 0,
      file: "async.html",
      last: (api) => ({ query: api.async?.at(-1)?.name, title: api.async?.at(-1)?.channelTitle }),
    },
  ],
];

describe("served", () => {
  test.each(SEARCHES)("the index leads to a page whose search finds %s", async (_, { count, file, last }) => {
    const [api] = docs.apis.toSorted((a, b) => count(b) - count(a));
    const { query = "", title = "" } = api ? last(api) : {};
    expect([query, title]).not.toContain("");
    const { page, troubles } = await open(server.url);
    await page.locator(`a[href$="/${api?.id}/${file}"]`).click();
    await rendered(page);
    await (await search(page, query, title)).click();
    await page.locator("#redoc :is(h1, h2)", { hasText: title }).first().waitFor();
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test("every link from page to page leads to one", async () => {
    const found = [`${server.url}/`];
    for (const url of found) {
      const response = await fetch(url);
      expect(`${response.status} ${url}`).toBe(`200 ${url}`);
      const [own = ""] = (await response.text()).split("<script", 1);
      const links = [...own.matchAll(/<a href="([^"#:]+)"/g)].map(([, href = ""]) => new URL(href, url).href);
      found.push(...new Set(links.filter((link) => !found.includes(link))));
    }
    const operations = docs.apis.flatMap(({ rest }) => [...(rest?.operations ?? []), ...(rest?.events ?? [])]);
    const own = found.filter((url) => /\/(operations|webhooks)\/[^/]+\.html$/.test(url));
    expect(own).toHaveLength(operations.length);
  });
});

describe("to look at", () => {
  const LOOKS: BrowserContextOptions[] = [
    { colorScheme: "light", viewport: { width: 1280, height: 900 } },
    { colorScheme: "dark", viewport: { width: 360, height: 800 } },
  ];

  test.each(LOOKS)("the index in $colorScheme at $viewport.width px", async (look) => {
    const { page, troubles } = await open(docs.url("index.html"), look);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.getByRole("main").getByRole("heading", { level: 1 }).count()).toBe(1);
    expect(await page.getByRole("heading", { level: 2 }).count()).toBe(docs.apis.length);
    expect(await poorContrast(page, "main *")).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test.each(LOOKS)("a reference in $colorScheme at $viewport.width px", async (look) => {
    const [first] = PAGES;
    const { page, troubles } = await open(docs.url(first?.join("/") ?? ""), look);
    await rendered(page);
    expect(await page.locator("html").getAttribute("class")).toContain(look.colorScheme);
    expect(await poorContrast(page, "nav a, #redoc h1, #redoc h1 ~ p")).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});

/** Pixels that the page is too wide for its window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
