/**
 * Runs all checks of this repository. A failed gate does not stop the others, and the last line counts them. A gate that checked
 * nothing has failed. Tests that need a missing program are skipped, and a line says what to install.
 */
import { fileURLToPath } from "node:url";
import { run } from "./run-command.js";
import { runVitest } from "./run-vitest.js";

interface Gate {
  name: string;
  command: string[];
  /** A pattern that the output must match, as proof that the gate checked something. */
  proof?: RegExp;
}

const RESULTS = fileURLToPath(new URL("../build/test-results.json", import.meta.url));
const CLI = ["tsx", "-C", "chatwire-source", "scripts/chatwire.ts"];

const GATES: Gate[] = [
  { name: "format and code lint", command: ["biome", "ci", "--error-on-warnings"], proof: /Checked [1-9]\d* files/ },
  { name: "types", command: ["tsc", "-p", "."] },
  { name: "types of src without the DOM", command: ["tsc", "-p", "src"] },
  { name: "types of the runtime without Node", command: ["tsc", "-p", "src/runtime"] },
  { name: "types of browser scripts without Node", command: ["tsc", "-p", "src/docs/browser"] },
  { name: "contracts", command: [...CLI, "lint"], proof: /checked [1-9]\d* documents and [1-9]\d* examples/ },
  {
    name: "freshness",
    command: ["tsx", "-C", "chatwire-source", "scripts/generate.ts", "generate", "--check"],
    proof: /up to date: [1-9]\d* files/,
  },
];

const counts = { passed: 0, failed: 0, skipped: 0 };

// Runs two gates at a time, because each uses one core.
const waiting = [...GATES];
await Promise.all([runGates(), runGates()]);

const { missing, ...tests } = await runVitest(["--config", "test/vitest.config.ts", ...process.argv.slice(2)], {
  results: RESULTS,
  show: (chunk) => process.stdout.write(chunk),
});
for (const name of ["passed", "failed", "skipped"] as const) counts[name] += tests[name];

for (const line of missing) console.log(line);
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed > 0 ? 1 : 0;

/** Runs gates until all are done. Prints the output of each gate in one piece. */
async function runGates(): Promise<void> {
  for (let gate = waiting.shift(); gate; gate = waiting.shift()) {
    const { code, output } = await run(gate.command);
    const checked = gate.proof?.test(output) ?? true;
    const ok = code === 0 && checked;
    counts[ok ? "passed" : "failed"]++;
    const note = code === 0 && !checked ? ": it checked nothing" : "";
    console.log(`${output}${ok ? "✓" : "✗"} ${gate.name}${note}\n`);
  }
}
