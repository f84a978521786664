import { cp, mkdir, symlink } from "node:fs/promises";
import path from "node:path";
import { ROOT } from "../support/registry.js";
import type { Consumer } from "./consumer.js";
import { type Ran, run } from "./run.js";

/** A verb as run in a project that has only some of the tools. */
export interface Walk {
  /** The tools that it asked for, each by one clear line. */
  asked: string[];
  /** How it ended when it was given them all, or asked for no tool in that form. */
  last: Ran;
}

const HINT = "hint: the tools of all verbs: npm install --save-dev ";
/**
 * The verbs in an order in which each has what those before it were given; the tools that it asks for besides, in
 * alphabetical order; and a part of what it says in the end. With `most` it is asked, and not run to its end.
 */
export const VERBS: { args: string[]; tools: string[]; most?: number; says: string }[] = [
  { args: ["init", "acme/demo"], tools: ["yaml"], says: "now edit openapi/acme/demo" },
  {
    args: ["generate"],
    tools: ["@redocly/openapi-core", "ajv", "ajv-formats", "openapi-typescript", "typescript"],
    says: "generated/ is written",
  },
  { args: ["lint"], tools: ["@stoplight/spectral-core", "@stoplight/spectral-rulesets"], most: 2, says: HINT },
  { args: ["docs"], tools: ["@redocly/cli"], most: 1, says: HINT },
  { args: ["mock", "--engine", "prism"], tools: ["@stoplight/prism-http"], most: 1, says: HINT },
];

const LINE = /^error: this needs (\S+), which is not installed: npm install --save-dev "\1@[^"\s]+"$/m;

/** Runs the verbs one after the other in a copy of the project that is given the tools they ask for. */
export async function walkVerbs(consumer: Consumer): Promise<Walk[]> {
  const folder = `${consumer.folder}-with-tools`;
  const modules = [consumer.folder, folder].map((project) => path.join(project, "node_modules")) as [string, string];
  await cp(...modules, { recursive: true, verbatimSymlinks: true });
  const walks: Walk[] = [];
  for (const { args, most } of VERBS) walks.push(await walkTools(folder, args, most));
  return walks;
}

/** Runs a verb, gives it the tool that it asks for from this repository, and runs it again, until it asks for none, or for `most`. */
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
