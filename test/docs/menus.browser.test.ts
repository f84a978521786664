// @module-tag browser
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser, watchedPage } from "./browser.js";
import { missingInMenu, rendered } from "./reference.js";
import { type Rendered, type RenderedApi, registeredPages, renderRegistry } from "./rendered.js";

const PAGES = await registeredPages();

let docs: Rendered;
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
  docs = await renderRegistry();
});

afterAll(async () => {
  await browser?.close();
});

test("the registry contains APIs", () => {
  expect(PAGES).not.toEqual([]);
});

test.each(PAGES)(
  "the menu of %s/%s lists everything in the document when it is opened from a file",
  async (id, file) => {
    const { page, problems } = await watchedPage(browser);
    await page.goto(docs.url(`${id}/${file}`));
    await rendered(page);
    const titles = titlesOf(
      docs.apis.find((api) => api.id === id),
      file,
    );
    expect(titles).not.toEqual([]);
    expect(await missingInMenu(page, titles)).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  },
);

function titlesOf(api: RenderedApi | undefined, file: "rest.html" | "async.html"): string[] {
  const entries =
    file === "rest.html"
      ? [
          // If one URL has many functions, the title is the function name.
          ...(api?.rest?.operations ?? []).map(({ selector, summary }) => selector?.value ?? summary),
          ...(api?.rest?.events ?? []).map(({ summary }) => summary),
        ]
      : (api?.async ?? []).map(({ channelTitle, channel }) => channelTitle ?? channel);
  return entries.filter((title) => title !== undefined);
}
