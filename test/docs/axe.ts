import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe calls serious or critical: `color-contrast 3`. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    interface Axe {
      run: () => Promise<{ passes: unknown[]; violations: { id: string; impact: string; nodes: unknown[] }[] }>;
    }
    const { passes, violations } = await (window as unknown as { axe: Axe }).axe.run();
    if (passes.length === 0) throw new Error("axe checked nothing");
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id} ${nodes.length}`);
  });
}
