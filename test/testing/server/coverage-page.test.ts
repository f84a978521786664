import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { coverageHtml } from "../../../src/testing/coverage/html.js";
import type { CoverageItem, CoverageReport } from "../../../src/testing/coverage/report.js";
import { openBrowser, watchedPage } from "../../docs/browser.js";

/* The page of coverage, as a reader of it opens it: without a server, on a phone too. */

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const ENEMY = `<img src="http://127.0.0.1:9/x" onerror="document.title='taken'"><script>document.title="taken"</script>`;

function item(of: string, id: string, times: number, reason?: string): CoverageItem {
  return { dimension: id === "" ? "operations" : id.startsWith("/") ? "branches" : "statuses", of, id, times, reason };
}

const REPORT: CoverageReport = {
  api: "acme/shop",
  title: `Shop ${ENEMY}`,
  percent: 60,
  dimensions: {
    operations: { covered: 1, total: 2, impossible: 0 },
    statuses: { covered: 1, total: 2, impossible: 1 },
  },
  items: [
    item("createItem", "", 3),
    item("createItem", "201", 3),
    item("createItem", "500", 0, "a mock has no faults"),
    item("createItem", `/body/${"kind/".repeat(60)} = "open"`, 2),
    item(`list ${ENEMY}`, "", 0),
    item(`list ${ENEMY}`, "200", 0),
  ],
};

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test.each([
  ["desktop, light", { viewport: { width: 1280, height: 800 }, colorScheme: "light" }],
  ["phone, dark", { viewport: { width: 360, height: 740 }, colorScheme: "dark" }],
] as const)("reads on a %s", async (_, options) => {
  const { page, troubles } = await watchedPage(browser, options);
  await page.setContent(coverageHtml([REPORT, { ...REPORT, title: "Another" }]));
  expect(await page.title()).toBe("Contract coverage");
  expect(await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).toBe(true);
  expect(troubles).toEqual([]);

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

test("has no serious fault of accessibility", async () => {
  // Its own policy allows no script: the same page without it is looked at.
  const html = coverageHtml([REPORT]).replace(/<meta http-equiv[^>]+>/, "");
  for (const colorScheme of ["light", "dark"] as const) {
    const { page } = await watchedPage(browser, { colorScheme });
    await page.setContent(html);
    await page.addScriptTag({ content: AXE });
    const { invalidValues } = (await page.evaluate("axe.run()")) as { invalidValues: { id: string; impact: string }[] };
    expect(invalidValues.filter(({ impact }) => ["serious", "critical"].includes(impact))).toEqual([]);
    await page.context().close();
  }
});
