/**
 * Takes screenshots of the rendered docs for people to look at, in `build/screenshots/`: of each API the overview, the longest
 * operation and webhook, and the references; on a desktop and a phone, in light and dark. Run `npm run docs` first. Needs a
 * browser (CHROME_PATH or chromium).
 */
import { mkdir, readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { openBrowser, watchedPage } from "../test/docs/browser.js";
import { rendered } from "../test/docs/reference.js";
import { toolScreenshots } from "./tool-screenshots.js";

const BUILD = fileURLToPath(new URL("../build", import.meta.url));
const DOCS = path.join(BUILD, "docs");
const SCREENSHOTS = path.join(BUILD, "screenshots");

/** The duration of smooth scrolling in Redoc. */
const SCROLL_MS = 1000;
const DESKTOP = { viewport: { width: 1440, height: 900 } };
const PHONE = { viewport: { width: 360, height: 800 } };
const LOOKS: Record<string, BrowserContextOptions> = {
  desktop: { ...DESKTOP, colorScheme: "light" },
  "desktop.dark": { ...DESKTOP, colorScheme: "dark" },
  phone: { ...PHONE, colorScheme: "light" },
  "phone.dark": { ...PHONE, colorScheme: "dark" },
};
const REFERENCE = /(^|[/\\])(rest|async)\.html$/;

const files = (await readdir(DOCS, { recursive: true }).catch(() => [])).filter((file) => file.endsWith(".html"));
const pages = await pagesToShow(files);
if (pages.length === 0) {
  console.error(`error: no pages in ${DOCS}. Run "npm run docs" first.`);
  process.exitCode = 1;
} else {
  await rm(SCREENSHOTS, { recursive: true, force: true });
  await mkdir(SCREENSHOTS, { recursive: true });
  const browser = await openBrowser();
  for (const page of pages.sort()) for (const look of Object.keys(LOOKS)) await takeScreenshot(browser, page, look);
  await toolScreenshots(browser, LOOKS, DOCS, SCREENSHOTS);
  await browser.close();
  console.error(`wrote the screenshots to ${SCREENSHOTS}`);
}

/** Chooses all pages, but only the longest operation and webhook of each API. */
async function pagesToShow(files: readonly string[]): Promise<string[]> {
  const longest = new Map<string, { file: string; size: number }>();
  for (const file of files) {
    const folder = path.dirname(file);
    const kind = /(operations|webhooks)$/.test(folder) && folder.split(path.sep).length === 3 ? folder : file;
    const { size } = await stat(path.join(DOCS, file));
    if (size > (longest.get(kind)?.size ?? 0)) longest.set(kind, { file, size });
  }
  return [...longest.values()].map(({ file }) => file);
}

async function takeScreenshot(browser: Browser, file: string, look: string): Promise<void> {
  const { page } = await watchedPage(browser, LOOKS[look]);
  await page.goto(pathToFileURL(path.join(DOCS, file)).href);
  const name = path.join(
    SCREENSHOTS,
    `${file
      .replace(/\.html$/, "")
      .split(path.sep)
      .join("-")}.${look}`,
  );
  const isReference = REFERENCE.test(file);
  if (isReference) await rendered(page);
  await page.screenshot({ path: `${name}.png` });
  if (isReference) {
    await openFirst(page);
    await page.screenshot({ path: `${name}.first.png` });
  } else if (look === "desktop" || look === "phone")
    await page.screenshot({ path: `${name}.whole.png`, fullPage: true });
  await page.context().close();
}

/** Opens the first entry in the menu's first group. Clicks by script, because the menu is hidden on a phone. */
async function openFirst(page: Page): Promise<void> {
  for (const selector of [".menu-item-type-group > a", ".menu-item-type-group .menu-item-type-operation > a"]) {
    await page.evaluate((css) => document.querySelector<HTMLElement>(css)?.click(), selector);
    await page.waitForTimeout(SCROLL_MS);
  }
}
