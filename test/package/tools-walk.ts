import { cp, mkdir, symlink } from "node:fs/promises";
import path from "node:path";
import { ROOT } from "../support/registry.js";
import type { Consumer } from "./consumer.js";
import { type Ran, run } from "./run.js";

/** The run of a verb in a project with only some of the tools. */
export interface Walk {
  /** The missing tools that it reported, each in one line. */
  asked: string[];
  /** The result of the last run. */
  last: Ran;
}

const HINT = "hint: to install the tools of all verbs: npm install --save-dev ";
/**
 * The verbs in order: each has the tools of the previous ones. `tools` are the other missing tools in alphabetical order, and
 * `message` is a part of the final output. The walk of a verb stops after `most` missing tools.
 */
export const VERBS: { args: string[]; tools: string[]; most?: number; message: string }[] = [
  { args: ["init", "acme/demo"], tools: ["yaml"], message: "now edit openapi/acme/demo" },
  {
    args: ["generate"],
    tools: ["@redocly/openapi-core", "ajv", "ajv-formats", "openapi-typescript", "typescript"],
    message: "generated/ is written",
  },
  { args: ["lint"], tools: ["@stoplight/spectral-core", "@stoplight/spectral-rulesets"], most: 2, message: HINT },
  { args: ["docs"], tools: ["@redocly/cli"], most: 1, message: HINT },
  { args: ["mock", "--engine", "prism"], tools: ["@stoplight/prism-http"], most: 1, message: HINT },
];

const LINE = /^error: this needs (\S+), which is not installed: npm install --save-dev "\1@[^"\s]+"$/m;

/** Runs the verbs in sequence in a copy of the project, and installs the tools that they report as missing. */
export async function walkVerbs(consumer: Consumer): Promise<Walk[]> {
  const folder = `${consumer.folder}-with-tools`;
  const modules = [consumer.folder, folder].map((project) => path.join(project, "node_modules")) as [string, string];
  await cp(...modules, { recursive: true, verbatimSymlinks: true });
  const walks: Walk[] = [];
  for (const { args, most } of VERBS) walks.push(await walkTools(folder, args, most));
  return walks;
}

/** Runs a verb repeatedly and adds each missing tool from this repository, until none or `most` were missing. */
async function walkTools(folder: string, args: readonly string[], most?: number): Promise<Walk> {
  const asked: string[] = [];
  for (;;) {
    const last = await run(folder, path.join(folder, "node_modules/.bin/chatwire"), args);
    const tool = last.code === 2 ? LINE.exec(last.stderr)?.[1] : undefined;
    if (tool === undefined || asked.includes(tool)) return { asked: asked.sort(), last };
    asked.push(tool);
    if (asked.length === most) return { asked: asked.sort(), last };
    await provide(folder, tool);
  }
}

async function provide(folder: string, tool: string): Promise<void> {
  const place = path.join(folder, "node_modules", tool);
  await mkdir(path.dirname(place), { recursive: true });
  await symlink(path.join(ROOT, "node_modules", tool), place, "dir");
}
