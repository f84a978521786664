import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { pagesOf, servePages } from "../src/docs/serve-pages.js";
import { startMock } from "../src/mock/index.js";
import type { JsonObject } from "../src/schema/json.js";
import { watchedPage } from "../test/docs/browser.js";

/**
 * Takes screenshots of the tools in use: the search, and for each API an operation sent to the mock server and a webhook sent to
 * the local test receiver. `docs` is a folder of rendered docs.
 */
export async function toolScreenshots(
  browser: Browser,
  looks: Record<string, BrowserContextOptions>,
  docs: string,
  to: string,
): Promise<void> {
  const ids = await apisIn(docs);
  const load = async (id: string) =>
    JSON.parse(await readFile(path.join(docs, id, "openapi.json"), "utf8")) as JsonObject;
  const apis = ids.map((id) => ({ id, load: () => load(id) }));
  const server = await startMock({ apis, port: 0, portal: servePages(pagesOf(docs)) });
  try {
    for (const [look, options] of Object.entries(looks)) {
      const { page } = await watchedPage(browser, options);
      const takeScreenshot = (name: string) => page.screenshot({ path: path.join(to, `${name}.${look}.png`) });
      await page.goto(`${server.url}/`);
      await searchFor(page, "webhook");
      await takeScreenshot("tool-search");
      for (const id of ids) {
        const base = `${server.url}/_chatwire/docs/${id}`;
        const [operation, webhook] = await Promise.all(
          ["operations", "webhooks"].map((kind) => firstPage(docs, id, kind)),
        );
        const name = id.replaceAll("/", "-");
        if (operation) {
          await page.goto(`${base}/operations/${operation}`);
          await use(page, "Try it");
          await takeScreenshot(`tool-try.${name}`);
        }
        if (webhook) {
          await page.goto(`${base}/webhooks/${webhook}`);
          await use(page, "Send this to my URL", "Use the local test receiver");
          await takeScreenshot(`tool-send.${name}`);
        }
      }
      await page.context().close();
    }
  } finally {
    await server.close();
  }
}

async function searchFor(page: Page, query: string): Promise<void> {
  await page.keyboard.press("/");
  await page.getByRole("combobox").fill(query);
  await page.getByRole("option").first().waitFor();
}

async function use(page: Page, ...buttons: string[]): Promise<void> {
  for (const name of [...buttons, "Send"]) await page.getByRole("button", { name, exact: true }).click();
  await page.locator(".tool-part").first().waitFor();
}

async function apisIn(docs: string): Promise<string[]> {
  const files = await readdir(docs, { recursive: true });
  const documents = files.map((file) => file.split(path.sep)).filter(([, , name]) => name === "openapi.json");
  return documents.map(([vendor, api]) => `${vendor}/${api}`).sort();
}

async function firstPage(docs: string, id: string, kind: string): Promise<string | undefined> {
  const files = await readdir(path.join(docs, id, kind)).catch(() => []);
  return files.filter((file) => file.endsWith(".html")).sort()[0];
}
