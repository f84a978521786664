import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, test } from "vitest";
import { accessibilityIssues } from "../axe.js";
import { watchedPage } from "../browser.js";
import { look, type Stage } from "./stage.js";
import { type Opener, open, search, send } from "./steps.js";

const LOOKS: BrowserContextOptions[] = [
  { colorScheme: "light", viewport: { width: 1280, height: 900 } },
  { colorScheme: "dark", viewport: { width: 360, height: 800 } },
];

const SHOWN: [string, string, (page: Page) => Promise<void>][] = [
  ["search", "index.html", (page) => search(page, "webhook")],
  ["try-it", "support-board/web/operations/getUsers.html", (page) => sent(page, "Try it")],
  ["send", "livechat/webhooks/webhooks/incoming_chat.html", (page) => sent(page, "Send this to my URL")],
];

export function lookTests(stage: () => Stage): void {
  test.each(SHOWN)(
    "%s is accessible and fits the window, light on a desktop and dark on a phone",
    async (_, file, show) => {
      const page = await stage().visit(stage().at(file));
      await show(page);
      for (const options of LOOKS) {
        await look(page, options);
        const issues = await accessibilityIssues(page, "dialog[open]");
        expect({ options, issues, overflow: await overflow(page) }).toEqual({ options, issues: [], overflow: 0 });
      }
      await look(page, { viewport: { width: 1280, height: 720 } });
    },
  );

  test("without scripts there are no inactive buttons, and the header links to all APIs", async () => {
    const { page } = await watchedPage(stage().browser, { javaScriptEnabled: false });
    for (const file of [
      "livechat/configuration/operations/registerWebhook",
      "livechat/webhooks/webhooks/incoming_chat",
    ]) {
      await page.goto(stage().at(`${file}.html`));
      expect(await page.locator(".tool-open").isVisible()).toBe(false);
      expect(await page.getByRole("link", { name: "All APIs" }).first().isVisible()).toBe(true);
    }
    await page.context().close();
  });
}

async function sent(page: Page, name: Opener): Promise<void> {
  await open(page, name);
  await send(page);
  await page.locator(".tool-part").first().waitFor();
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const boxes = [document.documentElement, ...document.querySelectorAll("dialog[open], .tool-body, .search-results")];
    return Math.max(...boxes.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
  });
}
