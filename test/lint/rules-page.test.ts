import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fixedRules, switchableRules } from "../../src/lint/rules/catalog.js";

const PAGE = readFileSync(new URL("../../docs/lint.md", import.meta.url), "utf8");

test("docs/lint.md lists every rule with its summary and its severity in the preset recommended", () => {
  const switchable = [...switchableRules].map(([id, { summary, recommended }]) => {
    const severity = typeof recommended === "string" ? recommended : recommended.severity;
    return `| \`${id}\` | ${summary} | ${severity} |`;
  });
  const fixed = [...fixedRules].map(([id, summary]) => `| \`${id}\` | ${summary} |`);
  const rows = PAGE.split("\n").filter((line) => line.startsWith("| `chatwire/"));
  expect(rows.sort()).toEqual([...switchable, ...fixed].sort());
});
