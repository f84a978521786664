import type { Page } from "playwright-core";

const MENU_ITEM = '[data-component-name="Menu/MenuItem"]';

/** Waits until Redoc has rendered a reference. */
export async function rendered(page: Page): Promise<void> {
  await page.locator("#redoc h1").first().waitFor();
  // On a phone the menu is hidden.
  await page.locator(MENU_ITEM).first().waitFor({ state: "attached" });
}

/** Returns the titles that are missing in the menu. Opens its groups one after the other. */
export function missingInMenu(page: Page, titles: readonly string[]): Promise<string[]> {
  return page.evaluate(
    async ({ item, titles }) => {
      const missing = new Set(titles);
      const read = () => {
        const labels = document.querySelectorAll<HTMLElement>(`${item} [data-text]`);
        for (const { dataset } of labels) missing.delete(dataset.text ?? "");
      };
      read();
      for (const group of document.querySelectorAll<HTMLElement>(".menu-item-type-group > a")) {
        if (missing.size === 0) break;
        // Clicks the arrow, because the title would also render the target.
        group.querySelector("svg")?.parentElement?.click();
        for (let tries = 0; tries < 200 && !group.parentElement?.querySelector(item); tries++) {
          await new Promise((resolve) => setTimeout(resolve, 10));
        }
        read();
      }
      return [...missing];
    },
    { item: MENU_ITEM, titles },
  );
}

/** Types into the search and returns the result with a title. */
export async function search(page: Page, query: string, title: string) {
  await page.keyboard.press("Control+k");
  await page.getByPlaceholder("Search docs...").fill(query);
  return page.locator('[data-component-name="Search/SearchItem"]').filter({ hasText: title }).first();
}
