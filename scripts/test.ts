/**
 * Everything that must hold, one gate after the other. All of them run, so that one fault does not hide another; the last
 * line counts them. A gate that checked nothing has failed.
 */
import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

interface Gate {
  name: string;
  command: string[];
  /** What must be found in the output: proof that something was checked. */
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
  { name: "contracts", command: [...CLI, "lint"], proof: /checked [1-9]\d* documents, [1-9]\d* examples/ },
  {
    name: "freshness",
    command: ["tsx", "-C", "chatwire-source", "scripts/check.ts", "check"],
    proof: /up to date: [1-9]\d* files/,
  },
];

const counts = { passed: 0, failed: 0, skipped: 0 };

// Each uses one core: two at a time.
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

/** Takes gates until none is left; what one prints stands together. */
async function runGates(): Promise<void> {
  for (let gate = waiting.shift(); gate; gate = waiting.shift()) {
    const { code, output } = await run(gate.command);
    const checked = gate.proof?.test(output) ?? true;
    const ok = code === 0 && checked;
    counts[ok ? "passed" : "failed"]++;
    const why = code === 0 && !checked ? ": it checked nothing" : "";
    console.log(`${output}${ok ? "✓" : "✗"} ${gate.name}${why}\n`);
  }
}

function addTestCounts(code: number): void {
  const results = readResults();
  counts.passed += results.numPassedTests;
  counts.failed += results.numFailedTests;
  counts.skipped += results.numPendingTests + results.numTodoTests;
  // A suite that could not be loaded has no failed test, and a run without tests has none either.
  if (results.numPassedTests === 0 || (code !== 0 && results.numFailedTests === 0)) counts.failed++;
}

function readResults() {
  const none = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  try {
    return { ...none, ...(JSON.parse(readFileSync(RESULTS, "utf8")) as Partial<typeof none>) };
  } catch {
    return none;
  }
}

/** Runs a tool of this repository and keeps what it prints. */
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
