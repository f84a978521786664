import { mkdir, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { BENCH, binary, ROOT } from "../lib/places.js";
import type { Command } from "../lib/run-command.js";
import type { Document } from "./documents.js";

const BINS = {
  redocly: binary(ROOT, "@redocly/cli/bin/cli.js"),
  "openapi-typescript": binary(ROOT, "openapi-typescript/bin/cli.js"),
  spectral: binary(BENCH, "@stoplight/spectral-cli/dist/index.js"),
};

/** How a tool is called: its program by Node, or `npx`, which looks for it first. */
export type Call = "node" | "npx";

/** Configuration of tools that do not read the registry, below `tools/` of a workspace; and the tools where `npx` looks for them. */
export async function writeToolConfig(workspace: string, documents: readonly Document[]): Promise<void> {
  const folder = path.join(workspace, "tools");
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, "spectral.yaml"), "extends: ['spectral:oas', 'spectral:asyncapi']\n");
  await writeFile(path.join(folder, "no-rules.yaml"), "rules: {}\n");
  const bin = path.join(workspace, "node_modules/.bin");
  await mkdir(bin);
  for (const [name, file] of Object.entries(BINS)) await symlink(file, path.join(bin, name));
  // For one call over all documents: each with where its types go.
  const apis = documents
    .filter(({ isAsync }) => !isAsync)
    .map((one) => `  ${one.id}:\n    root: ../${bundled(one)}\n    x-openapi-ts:\n      output: ../${typesOf(one)}\n`);
  await writeFile(path.join(folder, "types.yaml"), `rules: {}\napis:\n${apis.join("")}`);
}

/** Lint by both linters, bundle, and types of one document, a command each. What Spectral looks at is the bundle. */
export function perDocument(workspace: string, document: Document, call: Call, spectral = true): Command[] {
  const given = (tool: keyof typeof BINS, ...args: string[]): Command => command(workspace, call, tool, args);
  return [
    given("redocly", "lint", document.id),
    given("redocly", "bundle", document.id, "-o", bundled(document)),
    ...(spectral ? [given("spectral", "lint", "-r", "tools/spectral.yaml", bundled(document))] : []),
    ...(document.isAsync
      ? []
      : [given("openapi-typescript", bundled(document), "-o", typesOf(document), "--redocly", "tools/no-rules.yaml")]),
  ];
}

/** The same with each tool called once for all documents. */
export function batched(workspace: string, documents: readonly Document[]): Command[] {
  const bundles = documents.map(bundled);
  return [
    command(workspace, "node", "redocly", ["lint"]),
    ...documents.map((one) => command(workspace, "node", "redocly", ["bundle", one.id, "-o", bundled(one)])),
    command(workspace, "node", "spectral", ["lint", "-r", "tools/spectral.yaml", ...bundles]),
    command(workspace, "node", "openapi-typescript", ["--redocly", "tools/types.yaml"]),
  ];
}

function command(cwd: string, call: Call, tool: keyof typeof BINS, args: readonly string[]): Command {
  const start: [string, ...string[]] = call === "node" ? [process.execPath, BINS[tool]] : ["npx", "--no-install", tool];
  // Linters end with 1 when they find something: that is work done.
  return { command: [...start, ...args], cwd, done: [0, 1] };
}

export function bundled({ id }: Document): string {
  return `out/${id}.json`;
}

export function typesOf({ id }: Document): string {
  return `out/${id}.ts`;
}
