import { accessSync, constants } from "node:fs";
import path from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
/** Resolves no host name, and allows no address except for loopback. */
const OFFLINE = "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1";

/** Shorter than the timeout of a test, so that the error names the locator. */
const TIMEOUT_MS = 15_000;

/** Returns the path of a browser: `CHROME_PATH`, or else the first Chromium or Chrome in `PATH`. */
export function findBrowser(env: Record<string, string | undefined> = process.env): string {
  const { CHROME_PATH, PATH = "" } = env;
  if (CHROME_PATH) {
    if (isExecutable(CHROME_PATH)) return CHROME_PATH;
    throw new Error(`CHROME_PATH is not an executable file: "${CHROME_PATH}". Set it to a Chromium or Chrome`);
  }
  const candidates = PATH.split(path.delimiter).flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  const browser = candidates.find(isExecutable);
  if (browser) return browser;
  throw new Error("no browser found: install chromium, or set CHROME_PATH to a Chromium or Chrome");
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), args: [...QUIET, OFFLINE] });
}

export interface Watched {
  page: Page;
  /** Errors, warnings, and requests to other machines. */
  problems: string[];
}

/** Opens a page in a new browser context and records its problems. */
export async function watchedPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(TIMEOUT_MS);
  const problems: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`uncaught: ${error.message}`));
  page.on("request", (request) => {
    if (!isLocal(request.url())) problems.push(`request: ${request.url()}`);
  });
  return { page, problems };
}

function isLocal(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return ["file:", "data:", "blob:"].includes(protocol) || (protocol === "http:" && hostname === "127.0.0.1");
}
