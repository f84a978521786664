/**
 * Pictures of the rendered docs in `build/screenshots/`, to be looked at by people: each page on a desktop in light and on
 * a phone in dark, at its top and at its first entry. Needs `npm run docs` before, and a browser (CHROME_PATH or chromium).
 */
import { mkdir, readdir, rm } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { openBrowser, watchedPage } from "../test/docs/browser.js";
import { rendered } from "../test/docs/reference.js";
import { toolPictures } from "./tool-pictures.js";

const BUILD = fileURLToPath(new URL("../build", import.meta.url));
const DOCS = path.join(BUILD, "docs");
const PICTURES = path.join(BUILD, "screenshots");

/** Redoc scrolls smoothly to what was chosen. */
const SETTLING_MS = 1000;
const LOOKS: Record<string, BrowserContextOptions> = {
  desktop: { viewport: { width: 1280, height: 900 }, colorScheme: "light" },
  phone: { viewport: { width: 360, height: 800 }, colorScheme: "dark" },
};

const pages = (await readdir(DOCS, { recursive: true }).catch(() => [])).filter((file) => file.endsWith(".html"));
if (pages.length === 0) {
  console.error(`error: there are no pages in ${DOCS}: run npm run docs first`);
  process.exitCode = 1;
} else {
  await rm(PICTURES, { recursive: true, force: true });
  await mkdir(PICTURES, { recursive: true });
  const browser = await openBrowser();
  for (const page of pages.sort()) for (const look of Object.keys(LOOKS)) await picture(browser, page, look);
  await toolPictures(browser, LOOKS, DOCS, PICTURES);
  await browser.close();
  console.error(`the pictures are in ${PICTURES}`);
}

async function picture(browser: Browser, file: string, look: string): Promise<void> {
  const { page } = await watchedPage(browser, LOOKS[look]);
  await page.goto(pathToFileURL(path.join(DOCS, file)).href);
  const name = path.join(
    PICTURES,
    `${file
      .replace(/\.html$/, "")
      .split(path.sep)
      .join("-")}.${look}`,
  );
  if (file !== "index.html") await rendered(page);
  await page.screenshot({ path: `${name}.png` });
  if (file !== "index.html") {
    await openFirst(page);
    await page.screenshot({ path: `${name}.first.png` });
  }
  await page.context().close();
}

/** Goes to the first entry of the first group of the menu, which is folded away on a phone. */
async function openFirst(page: Page): Promise<void> {
  for (const selector of [".menu-item-type-group > a", ".menu-item-type-group .menu-item-type-operation > a"]) {
    await page.evaluate((found) => document.querySelector<HTMLElement>(found)?.click(), selector);
    await page.waitForTimeout(SETTLING_MS);
  }
}
