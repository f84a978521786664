import type { Locator, Page } from "playwright-core";

export type Opener = "Try it" | "Send this to my URL";

export async function search(page: Page, query: string): Promise<void> {
  await page.keyboard.press("/");
  await page.getByRole("combobox", { name: "Search all APIs" }).fill(query);
  await page
    .getByRole("status")
    .filter({ hasText: /result/i })
    .waitFor();
}

export const open = (page: Page, name: Opener): Promise<void> => page.getByRole("button", { name }).click();

export const send = (page: Page): Promise<void> => page.getByRole("button", { name: "Send", exact: true }).click();

/** Returns the element in which a tool shows its result. */
export const result = (page: Page): Locator => page.locator(".tool-result");
