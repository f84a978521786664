/**
 * `npm run bench [-- name …] [--rounds N] [--json FILE] [--write] [--no-build]`: sets chatwire side by side with the tools of its field. Tables go to
 * stdout, talk to stderr; `--write` puts them into `docs/performance.md`; `--no-build` takes the package as it was built last.
 */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Benchmark } from "./lib/benchmark.js";
import { machine } from "./lib/machine.js";
import { replaceBlock } from "./lib/page.js";
import { ROOT } from "./lib/places.js";
import { prepare } from "./lib/prepare.js";
import { markdown, type Taken } from "./lib/report.js";

const NAMES = ["toolchain", "mock", "receiver", "client", "types", "scale"] as const;
const PAGE = path.join(ROOT, "docs/performance.md");
const USAGE = `usage: npm run bench -- [${NAMES.join(" | ")}] … [--rounds N] [--json FILE] [--write] [--no-build]`;

const { positionals, values } = read();
const log = (line: string) => console.error(line);
const taken: Taken[] = [];
let failed = false;
await prepare({ build: !values["no-build"] }, log);
for (const name of positionals.length > 0 ? positionals : NAMES) await take(name);
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(taken, null, 2)}\n`);
process.exitCode = failed ? 1 : 0;

async function take(name: string): Promise<void> {
  try {
    const benchmark = await load(name);
    const rounds = values.rounds === undefined ? benchmark.rounds : Number(values.rounds);
    log(`${name}: ${benchmark.summary}`);
    const on = machine();
    const report = await benchmark.run({ rounds, log: (line) => log(`  ${line}`) });
    const one = { name, rounds, machine: on, ...report };
    taken.push(one);
    console.log(`\n## ${name}\n\n${markdown(one)}\n`);
    if (values.write) await writeFile(PAGE, replaceBlock(await readFile(PAGE, "utf8"), name, markdown(one)));
  } catch (error) {
    failed = true;
    log(`LEFT OUT: ${name} cannot run here: ${error instanceof Error ? error.stack : error}`);
  }
}

/** Only what is run is loaded: another's peers may be missing. */
async function load(name: string): Promise<Benchmark> {
  const module = (await import(`./${name}/index.js`)) as Record<string, Benchmark>;
  const found = Object.values(module).find((one) => one.name === name);
  if (!found) throw new Error(`bench/${name}/index.ts exports no benchmark of this name`);
  return found;
}

function read() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: {
        rounds: { type: "string" },
        json: { type: "string" },
        write: { type: "boolean", default: false },
        "no-build": { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    const stranger = positionals.find((name) => !(NAMES as readonly string[]).includes(name));
    if (stranger !== undefined) throw new Error(`there is no benchmark "${stranger}"`);
    if (values.rounds !== undefined && !/^[1-9]\d?$/.test(values.rounds))
      throw new Error("--rounds is a number from 1 to 99");
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    return { positionals, values };
  } catch (error) {
    console.error(`error: ${error instanceof Error ? error.message : error}\n${USAGE}`);
    process.exit(2);
  }
}
