import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Lists serious and critical violations in a page or in a part of it: `color-contrast 3: <p class="…">`. */
export async function accessibilityIssues(page: Page, part?: string): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (context) => {
    interface Node {
      html: string;
    }
    interface Axe {
      run: (context: Document | string) => Promise<{
        passes: unknown[];
        violations: { id: string; impact: string; nodes: Node[] }[];
      }>;
    }
    const { passes, violations } = await (window as unknown as { axe: Axe }).axe.run(context ?? document);
    if (passes.length === 0) throw new Error("axe checked nothing");
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id} ${nodes.length}: ${nodes[0]?.html}`);
  }, part);
}
