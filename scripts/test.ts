/**
 * Runs all checks of this repository. A failed gate does not stop the others, and the last line counts them. A gate that checked
 * nothing has failed.
 */
import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

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

rmSync(RESULTS, { force: true });
const { code } = await run(
  [
    ...["vitest", "run", "--config", "test/vitest.config.ts"],
    ...["--reporter=default", "--reporter=json", `--outputFile.json=${RESULTS}`, ...process.argv.slice(2)],
  ],
  (chunk) => process.stdout.write(chunk),
);
addTestCounts(code);

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

function addTestCounts(code: number): void {
  const results = readResults();
  counts.passed += results.numPassedTests;
  counts.failed += results.numFailedTests;
  counts.skipped += results.numPendingTests + results.numTodoTests;
  // Counts a failure for suites that could not be loaded and for a run without tests, because Vitest reports no failed test then.
  if (results.numPassedTests === 0 || (code !== 0 && results.numFailedTests === 0)) counts.failed++;
}

function readResults() {
  const empty = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  try {
    return { ...empty, ...(JSON.parse(readFileSync(RESULTS, "utf8")) as Partial<typeof empty>) };
  } catch {
    return empty;
  }
}

/** Runs a tool of this repository and returns its output. */
function run(
  [tool = "", ...args]: string[],
  show: (chunk: Buffer) => void = () => {},
): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(tool, args, { stdio: ["ignore", "pipe", "pipe"], shell: process.platform === "win32" });
    let output = "";
    const take = (chunk: Buffer) => {
      output += chunk;
      show(chunk);
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    child.on("error", (error) => resolve({ code: 1, output: `${output}${error.message}` }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}
