// @module-tag browser
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { openBrowser, watchedPage } from "../docs/browser.js";
import { type DevServer, ITEM, startDev } from "./dev-server.js";
import { edit } from "./workspace.js";

const TITLE = "title: Acme Shop";

let browser: Browser;
let dev: DevServer;

beforeAll(async () => {
  [browser, dev] = await Promise.all([openBrowser(), startDev()]);
});
afterAll(async () => {
  await browser?.close();
  await dev?.stop();
});

/** Opens the portal. After the test, the page must have no problems and the sources are restored. */
async function openPortal(): Promise<Page> {
  const { page, problems } = await watchedPage(browser);
  onTestFinished(async () => {
    await page.context().close();
    await dev.restore();
    expect(problems).toEqual([]);
  });
  await page.goto(dev.url);
  return page;
}

test("a served page shows diagnostics until they are fixed", async () => {
  const page = await openPortal();
  edit(dev.root, ITEM, "description: A thing", "description: [A thing");
  const banner = page.getByRole("alert");
  await banner.getByText(`${ITEM}:`).waitFor();
  edit(dev.root, ITEM, "description: [A thing", "description: A thing");
  await banner.waitFor({ state: "detached" });
});

test("a served page reloads after an edit", async () => {
  const page = await openPortal();
  edit(dev.root, "openapi/acme/shop/openapi.yaml", TITLE, "title: Another title");
  await page.getByText("Another title").first().waitFor();
});
