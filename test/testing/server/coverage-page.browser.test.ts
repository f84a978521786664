// @module-tag browser
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { coverageHtml } from "../../../src/testing/coverage/html.js";
import type { CoverageItem, CoverageReport } from "../../../src/testing/coverage/report.js";
import { accessibilityIssues } from "../../docs/axe.js";
import { openBrowser, watchedPage } from "../../docs/browser.js";

const HOSTILE = `<img src="http://127.0.0.1:9/x" onerror="document.title='taken'"><script>document.title="taken"</script>`;

function item(of: string, id: string, times: number, reason?: string): CoverageItem {
  return {
    dimension: id === "" ? "operations" : id.startsWith("/") ? "request-branches" : "statuses",
    of,
    id,
    times,
    reason,
  };
}

const REPORT: CoverageReport = {
  api: "acme/shop",
  title: `Shop ${HOSTILE}`,
  percent: 60,
  dimensions: {
    operations: { covered: 1, total: 2, unreachable: 0 },
    statuses: { covered: 1, total: 2, unreachable: 1 },
  },
  items: [
    item("createItem", "", 3),
    item("createItem", "201", 3),
    item("createItem", "500", 0, "a mock has no faults"),
    item("createItem", `/body/${"kind/".repeat(60)} = "open"`, 2),
    item(`list ${HOSTILE}`, "", 0),
    item(`list ${HOSTILE}`, "200", 0),
  ],
};

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test.each([
  { name: "desktop, light", options: { viewport: { width: 1280, height: 800 }, colorScheme: "light" } },
  { name: "phone, dark", options: { viewport: { width: 360, height: 740 }, colorScheme: "dark" } },
] as const)("is readable on $name", async ({ options }) => {
  const { page, problems } = await watchedPage(browser, options);
  await page.setContent(coverageHtml([REPORT, { ...REPORT, title: "Another" }]));
  expect(await page.title()).toBe("Contract coverage");
  expect(await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).toBe(true);
  expect(problems).toEqual([]);

  for (const summary of await page.getByText("createItem: 3 of 3").all()) await summary.click();
  const shown = (text: string) => page.locator("main li:visible", { hasText: text }).count();
  expect(await shown("a mock has no faults")).toBe(2);
  await page.getByLabel("cannot be covered").uncheck();
  expect(await shown("a mock has no faults")).toBe(0);
  expect(await shown("3 times")).toBe(2);

  await page.locator(".missing a").last().click();
  expect(await page.evaluate("document.querySelector('details:target').open")).toBe(true);
  await page.context().close();
});

test.each(["light", "dark"] as const)(
  "has no serious accessibility issue in the %s color scheme",
  async (colorScheme) => {
    const { page } = await watchedPage(browser, { colorScheme });
    await page.setContent(coverageHtml([REPORT]));
    expect(await accessibilityIssues(page)).toEqual([]);
    await page.context().close();
  },
);
