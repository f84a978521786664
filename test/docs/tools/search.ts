import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { Stage } from "./stage.js";
import { search } from "./steps.js";

const option = (page: Page) => page.getByRole("option", { selected: true });

export function searchTests(stage: () => Stage): void {
  test.each([
    ["register_webhook", /\/operations\/registerWebhook\.html$/],
    ["send-message", /\/operations\/sendMessage\.html$/],
    ["incoming_chat", /\/webhooks\/incoming_chat\.html$/],
    ["too_many_requests", /\/operations\/\w+\.html#response\.429\..*too_many_requests$/],
    ["create_agent login_status", /\/operations\/createAgent\.html#.*login_status$/],
  ])("%s: Enter opens the exact place, which is visible", async (query, address) => {
    const page = await stage().visit(stage().server.url);
    await search(page, query);
    await option(page).waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(address);
    const { hash } = new URL(page.url());
    if (hash) expect(await page.locator(`[id="${decodeURIComponent(hash.slice(1))}"]`).isVisible()).toBe(true);
  });

  test("works with the keyboard only and announces the selected result to screen readers", async () => {
    const page = await stage().visit(stage().at("index.html"));
    await page.keyboard.press("Control+k");
    const field = page.getByRole("combobox", { name: "Search all APIs" });
    await field.waitFor();
    expect(await field.getAttribute("aria-expanded")).toBe("false");
    await page.keyboard.type("webhook/");
    await option(page).waitFor();
    expect(await field.inputValue()).toBe("webhook/");
    const announced = await page.getByRole("status").textContent();
    expect(announced).toContain(`${await page.getByRole("option").count()} results`);
    const first = await field.getAttribute("aria-activedescendant");
    for (const [key, position] of [
      ["ArrowDown", 1],
      ["ArrowDown", 2],
      ["ArrowUp", 1],
    ] as const) {
      await page.keyboard.press(key);
      expect(await page.getByRole("option").nth(position).getAttribute("aria-selected")).toBe("true");
      expect(await field.getAttribute("aria-activedescendant")).toBe(await option(page).getAttribute("id"));
    }
    expect(await field.getAttribute("aria-activedescendant")).not.toBe(first);
    await page.keyboard.press("Escape");
    expect(await field.isVisible()).toBe(false);
  });

  test("works from a file", async () => {
    const page = await stage().visit(stage().docs.url("index.html"));
    await search(page, "incoming_chat");
    await option(page).click();
    await page.waitForURL(/^file:.*incoming_chat\.html$/);
  });

  test("says when there are no results and when the index cannot be loaded", async () => {
    const page = await stage().visit(stage().at("index.html"));
    await search(page, "zzzzzzzz");
    expect(await page.getByRole("status").textContent()).toBe("No results");
    await page.route("**/search-index.js", (route) => route.abort());
    await page.reload();
    await page.keyboard.press("/");
    await page.getByText("Could not load the search index.").waitFor();
    expect(await page.getByRole("link", { name: "See all APIs" }).getAttribute("href")).toContain("index.html");
    await page.unroute("**/search-index.js");
    expect(stage().problems()).toEqual([expect.stringContaining("net::ERR_FAILED")]);
  });
}
