/**
 * Pictures of the rendered docs in `build/screenshots/`, to be looked at by people: of each API its overview, its longest operation
 * and webhook and the references by Redoc, on a desktop and on a phone, in light and in dark. Needs `npm run docs` before, and a browser (CHROME_PATH or chromium).
 */
import { mkdir, readdir, rm, stat } from "node:fs/promises";
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
const DESKTOP = { viewport: { width: 1440, height: 900 } };
const PHONE = { viewport: { width: 360, height: 800 } };
const LOOKS: Record<string, BrowserContextOptions> = {
  desktop: { ...DESKTOP, colorScheme: "light" },
  "desktop.dark": { ...DESKTOP, colorScheme: "dark" },
  phone: { ...PHONE, colorScheme: "light" },
  "phone.dark": { ...PHONE, colorScheme: "dark" },
};
const OF_REDOC = /(^|[/\\])(rest|async)\.html$/;

const files = (await readdir(DOCS, { recursive: true }).catch(() => [])).filter((file) => file.endsWith(".html"));
const pages = await shown(files);
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

/** One page of each kind: of operations and webhooks the longest. */
async function shown(files: readonly string[]): Promise<string[]> {
  const longest = new Map<string, { file: string; size: number }>();
  for (const file of files) {
    const folder = path.dirname(file);
    const kind = /(operations|webhooks)$/.test(folder) && folder.split(path.sep).length === 3 ? folder : file;
    const { size } = await stat(path.join(DOCS, file));
    if (size > (longest.get(kind)?.size ?? 0)) longest.set(kind, { file, size });
  }
  return [...longest.values()].map(({ file }) => file);
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
  const ofRedoc = OF_REDOC.test(file);
  if (ofRedoc) await rendered(page);
  await page.screenshot({ path: `${name}.png` });
  if (ofRedoc) {
    await openFirst(page);
    await page.screenshot({ path: `${name}.first.png` });
  } else if (look === "desktop" || look === "phone")
    await page.screenshot({ path: `${name}.whole.png`, fullPage: true });
  await page.context().close();
}

/** Goes to the first entry of the first group of the menu, which is folded away on a phone. */
async function openFirst(page: Page): Promise<void> {
  for (const selector of [".menu-item-type-group > a", ".menu-item-type-group .menu-item-type-operation > a"]) {
    await page.evaluate((found) => document.querySelector<HTMLElement>(found)?.click(), selector);
    await page.waitForTimeout(SETTLING_MS);
  }
}
