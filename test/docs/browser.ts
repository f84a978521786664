import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { programPath } from "../support/programs.js";

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

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: programPath("browser"), args: [...QUIET, OFFLINE] });
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
