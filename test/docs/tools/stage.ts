import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { pagesOf, servePages } from "../../../src/docs/serve-pages.js";
import { type RequestLog, type RunningMock, startMock } from "../../../src/mock/index.js";
import { generatedDocument } from "../../support/registry.js";
import { openBrowser, type Watched, watchedPage } from "../browser.js";
import { type Rendered, renderRegistry } from "../rendered.js";
import { startTarget, type Target } from "./target.js";

/**
 * The docs of all registered APIs, served by the mock server, and one browser page that all tests share. After each test the page
 * must have no problems and no stored data.
 */
export class Stage {
  #watched: Watched | undefined;

  readonly docs: Rendered;
  readonly browser: Browser;
  readonly server: RunningMock;
  readonly target: Target;
  /** The requests to the mock server in this test. */
  readonly log: RequestLog[];

  private constructor(docs: Rendered, browser: Browser, server: RunningMock, target: Target, log: RequestLog[]) {
    this.docs = docs;
    this.browser = browser;
    this.server = server;
    this.target = target;
    this.log = log;
  }

  static async open(): Promise<Stage> {
    const [browser, docs, target] = await Promise.all([openBrowser(), renderRegistry(), startTarget()]);
    const apis = docs.apis.map(({ id }) => ({ id, load: async () => generatedDocument(id, "openapi") }));
    const log: RequestLog[] = [];
    const server = await startMock({
      apis,
      port: 0,
      portal: servePages(pagesOf(docs.folder)),
      log: (entry) => log.push(entry),
    });
    return new Stage(docs, browser, server, target, log);
  }

  /** Returns the URL of a page on the server. */
  at(file: string): string {
    return `${this.server.url}/_chatwire/docs/${file}`;
  }

  async visit(url: string): Promise<Page> {
    this.#watched ??= await watchedPage(this.browser);
    await this.#watched.page.goto(url);
    return this.#watched.page;
  }

  /** Returns and clears the problems of the page. */
  problems(): string[] {
    return this.#watched?.problems.splice(0) ?? [];
  }

  begin(): void {
    this.log.length = 0;
    this.target.requests.length = 0;
    this.problems();
  }

  async end(): Promise<void> {
    if (!this.#watched) return;
    expect(this.problems()).toEqual([]);
    expect(await storedBy(this.#watched.page)).toEqual({ local: 0, session: 0, cookies: "" });
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
    await this.target.close();
  }
}

/** Opens a stage before the tests of a file, and closes it after them. */
export function withStage(): () => Stage {
  let stage: Stage | undefined;
  beforeAll(async () => {
    stage = await Stage.open();
  }, 120_000);
  beforeEach(() => stage?.begin());
  afterEach(() => stage?.end());
  afterAll(() => stage?.close());
  return () => {
    if (!stage) throw new Error("the stage is not open yet");
    return stage;
  };
}

/** Sets the color scheme and the window size. */
export async function look(page: Page, { colorScheme = null, viewport }: BrowserContextOptions): Promise<void> {
  await page.emulateMedia({ colorScheme });
  if (viewport) await page.setViewportSize(viewport);
}

/** Counts what the page has stored. */
function storedBy(page: Page) {
  return page.evaluate(() => {
    try {
      return { local: localStorage.length, session: sessionStorage.length, cookies: document.cookie };
    } catch {
      return { local: 0, session: 0, cookies: "" };
    }
  });
}
