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
  ])("%s: Enter goes to the exact place, which is to be seen", async (query, address) => {
    const page = await stage().visit(stage().server.url);
    await search(page, query);
    await option(page).waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(address);
    const { hash } = new URL(page.url());
    if (hash) expect(await page.locator(`[id="${decodeURIComponent(hash.slice(1))}"]`).isVisible()).toBe(true);
  });

  test("works by keyboard alone, and tells a screen reader where it stands", async () => {
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
    for (const [key, want] of [
      ["ArrowDown", 1],
      ["ArrowDown", 2],
      ["ArrowUp", 1],
    ] as const) {
      await page.keyboard.press(key);
      expect(await page.getByRole("option").nth(want).getAttribute("aria-selected")).toBe("true");
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

  test("what is not found is said, and so is an index that cannot be loaded", async () => {
    const page = await stage().visit(stage().at("index.html"));
    await search(page, "zzzzzzzz");
    expect(await page.getByRole("status").textContent()).toBe("Nothing found");
    await page.route("**/search-index.js", (route) => route.abort());
    await page.reload();
    await page.keyboard.press("/");
    await page.getByText("The search index cannot be loaded.").waitFor();
    expect(await page.getByRole("link", { name: "See what there is" }).getAttribute("href")).toContain("index.html");
    await page.unroute("**/search-index.js");
    expect(stage().problems()).toEqual([expect.stringContaining("net::ERR_FAILED")]);
  });
}
