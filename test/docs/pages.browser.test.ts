// @module-tag browser
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startServer, type TestServer } from "../support/http-server.js";
import { accessibilityIssues } from "./axe.js";
import { openBrowser, watchedPage } from "./browser.js";
import { type Rendered, renderRegistry } from "./rendered.js";

const LOOKS: BrowserContextOptions[] = [
  { colorScheme: "light", viewport: { width: 1440, height: 900 } },
  { colorScheme: "dark", viewport: { width: 360, height: 800 } },
];

let docs: Rendered;
let browser: Browser;
/** The paths of all HTML pages except for references, from the root of the docs. */
let htmlPages: string[];

beforeAll(async () => {
  [browser, docs] = await Promise.all([openBrowser(), renderRegistry()]);
  const files = await readdir(docs.folder, { recursive: true });
  htmlPages = files.map((file) => file.split(path.sep).join("/")).filter((file) => /(?<!rest|async)\.html$/.test(file));
}, 120_000);

afterAll(async () => {
  await browser?.close();
});

/** Returns the longest page of each kind. */
async function longest(): Promise<string[]> {
  const kinds = new Map<string, { file: string; size: number }>();
  for (const file of htmlPages) {
    const [, , folder = `/${file}`, name] = file.split("/");
    const kind = name === undefined ? folder : `${folder}/*`;
    const { length: size } = await readFile(path.join(docs.folder, file));
    if (size > (kinds.get(kind)?.size ?? 0)) kinds.set(kind, { file, size });
  }
  return [...kinds.values()].map(({ file }) => file);
}

test("writes an HTML and a Markdown page for every operation, webhook and change log", async () => {
  const files = new Set(await readdir(docs.folder, { recursive: true }));
  const paths = docs.apis.flatMap(({ id, rest }) => [
    `${id}/changes`,
    ...(rest?.operations ?? []).map((operation) => `${id}/operations/${operation.id}`),
    ...(rest?.events ?? []).map((event) => `${id}/webhooks/${event.name}`),
  ]);
  expect(paths.length).toBeGreaterThan(docs.apis.length);
  expect(
    paths.flatMap((page) => [`${page}.html`, `${page}.md`]).filter((file) => !files.has(path.normalize(file))),
  ).toEqual([]);
});

test("every link has an existing target", async () => {
  const texts = new Map<string, string>();
  const read = async (file: string) => {
    const text = texts.get(file) ?? (await readFile(path.join(docs.folder, file), "utf8").catch(() => ""));
    texts.set(file, text);
    return text;
  };
  const broken: string[] = [];
  const ids = new Map<string, Set<string>>();
  for (const file of htmlPages) {
    const fileIds = [...(await read(file)).matchAll(/ id="([^"]*)"/g)].map(([, id = ""]) => id);
    ids.set(file, new Set(fileIds));
    if (fileIds.length !== new Set(fileIds).size) broken.push(`${file}: duplicate id`);
  }
  for (const file of [...htmlPages, ...htmlPages.map((file) => file.replace(/html$/, "md")), "llms.txt"]) {
    const text = await read(file);
    const pattern = file.endsWith(".html") ? / href="([^":]*)"/g : /\]\(([^):]+)\)/g;
    // Ignores code, in which nothing is a link.
    for (const [, href = ""] of text.replace(/```[\s\S]*?```/g, "").matchAll(pattern)) {
      const [to = "", anchor] = href.split("#");
      const target = to === "" ? file : path.posix.join(path.posix.dirname(file), decodeURIComponent(to));
      if ((await read(target)) === "") broken.push(`${file}: ${href}`);
      else if (anchor && ids.has(target) && !ids.get(target)?.has(decodeURIComponent(anchor)))
        broken.push(`${file}: ${href}`);
    }
  }
  expect(broken).toEqual([]);
}, 60_000);

test("the index is smaller than 100 kB", async () => {
  expect((await readFile(path.join(docs.folder, "index.html"))).length).toBeLessThan(100_000);
});

describe.each(LOOKS)("in $colorScheme at $viewport.width px", (look) => {
  test("pages are accessible, fit the window, and have no errors", async () => {
    const { page, problems } = await watchedPage(browser, look);
    const files = await longest();
    expect(files.length).toBeGreaterThanOrEqual(6);
    for (const file of files) {
      await page.goto(docs.url(file));
      expect({ file, issues: await accessibilityIssues(page), overflow: await overflow(page), problems }).toEqual({
        file,
        issues: [],
        overflow: 0,
        problems: [],
      });
    }
    await page.context().close();
  }, 60_000);
});

test("pages can be navigated without scripts", async () => {
  const { page, problems } = await watchedPage(browser, {
    javaScriptEnabled: false,
    viewport: { width: 360, height: 800 },
  });
  const api = docs.apis.toSorted((a, b) => (b.rest?.operations.length ?? 0) - (a.rest?.operations.length ?? 0))[0];
  await page.goto(docs.url("index.html"));
  await page.getByRole("link", { name: api?.rest?.title ?? "", exact: true }).click();
  await page
    .getByRole("main")
    .getByRole("listitem")
    .filter({ has: page.locator("code") })
    .last()
    .waitFor();
  const [first] = api?.rest?.operations ?? [];
  await page.locator(`main .list a[href$="operations/${first?.id}.html"]`).click();
  await page.getByRole("heading", { level: 1, name: first?.summary ?? "" }).waitFor();
  expect(await page.locator("main .props > li .name").count()).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Menu" }).click();
  await page
    .getByRole("navigation", { name: api?.rest?.title ?? "" })
    .getByRole("link", { name: "Overview" })
    .waitFor();
  await page.keyboard.press("Escape");
  const before = page.url();
  await page.getByRole("link", { name: /^Next/ }).click();
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(page.url()).not.toBe(before);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("a link to a property opens the folded rows above it", async () => {
  const { page } = await watchedPage(browser);
  const deep = await deepest();
  await page.goto(`${docs.url(deep.file)}#${encodeURIComponent(deep.anchor)}`);
  await page.locator(`[id="${deep.anchor}"]`).waitFor({ state: "visible" });
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  await page.context().close();
});

/** Returns the place with the most steps in its anchor. */
async function deepest(): Promise<{ file: string; anchor: string }> {
  let deepestPlace = { file: "", anchor: "" };
  for (const file of htmlPages.filter((page) => page.includes("/webhooks/") && !page.endsWith("/index.html"))) {
    const text = await readFile(path.join(docs.folder, file), "utf8");
    for (const [, anchor = ""] of text.matchAll(/<li id="(payload\.[\w.]+)"/g))
      if (anchor.split(".").length > deepestPlace.anchor.split(".").length) deepestPlace = { file, anchor };
  }
  return deepestPlace;
}

describe("below a path of another site", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer(async ({ url = "" }, response) => {
      const file = url.startsWith("/a/b/")
        ? await readFile(path.join(docs.folder, url.slice(5))).catch(() => undefined)
        : undefined;
      response.writeHead(file ? 200 : 404, { "content-type": "text/html; charset=utf-8" }).end(file);
    });
  });
  afterAll(() => server?.close());

  test("links work", async () => {
    const { page, problems } = await watchedPage(browser);
    await page.goto(`${server.url}/a/b/index.html`);
    await page.locator("main .cards h2 a").first().click();
    await page.locator('main a[href*="operations/"], main a[href*="webhooks/"]').first().click();
    await page.getByRole("link", { name: "All APIs" }).click();
    await page.locator("main .cards").waitFor();
    expect(new URL(page.url()).pathname).toBe("/a/b/index.html");
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

/** Opens everything that is folded, and returns by how many pixels the page is wider than its window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    return document.documentElement.scrollWidth - document.documentElement.clientWidth;
  });
}
