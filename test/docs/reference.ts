import type { Page } from "playwright-core";

const MENU_ITEM = '[data-component-name="Menu/MenuItem"]';

/** Waits until Redoc has rendered a reference. */
export async function rendered(page: Page): Promise<void> {
  await page.locator("#redoc h1").first().waitFor();
  // On a phone the menu is folded away.
  await page.locator(MENU_ITEM).first().waitFor({ state: "attached" });
}

/** The titles that the menu lacks, looked for in its groups one after the other. */
export function lackingInMenu(page: Page, titles: readonly string[]): Promise<string[]> {
  return page.evaluate(
    async ({ item, titles }) => {
      const lacking = new Set(titles);
      const read = () => {
        const labels = document.querySelectorAll<HTMLElement>(`${item} [data-text]`);
        for (const { dataset } of labels) lacking.delete(dataset.text ?? "");
      };
      read();
      for (const group of document.querySelectorAll<HTMLElement>(".menu-item-type-group > a")) {
        if (lacking.size === 0) break;
        // The arrow unfolds; the title would also go there, and render what stands there.
        group.querySelector("svg")?.parentElement?.click();
        for (let tries = 0; tries < 200 && !group.parentElement?.querySelector(item); tries++) {
          await new Promise((resolve) => setTimeout(resolve, 10));
        }
        read();
      }
      return [...lacking];
    },
    { item: MENU_ITEM, titles },
  );
}

/** Types into the search, and gives the found item that shows a text. */
export async function search(page: Page, query: string, wanted: string) {
  await page.keyboard.press("Control+k");
  await page.getByPlaceholder("Search docs...").fill(query);
  return page.locator('[data-component-name="Search/SearchItem"]').filter({ hasText: wanted }).first();
}
