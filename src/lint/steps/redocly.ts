import path from "node:path";
import type { Config } from "@redocly/openapi-core";
import { loadRedocly, resolverOn, toDiagnostic } from "../../spec/redocly.js";
import { type Diagnostic, startOf } from "../../workspace/diagnostics/diagnostic.js";
import { relativeFileName } from "../../workspace/files/source-file.js";
import type { Run } from "../../workspace/run.js";
import type { Registered, Workspace } from "../../workspace/workspace.js";
import type { Outcome, Work } from "../step.js";
import { firstLine } from "./registry.js";

type Linting = Pick<Run, "snapshot" | "workspace">;

/** What Redocly finds in the sources of an API, by the rules of the registry file. */
export async function lintByRedocly(
  run: Linting,
  { id, openapi, asyncapi, names }: Registered,
): Promise<Work<Outcome>> {
  const works = [
    ...(openapi ? [await lintDocument(run, openapi, names?.openapi ?? id, "oas3_1")] : []),
    ...(asyncapi ? [await lintDocument(run, asyncapi, names?.asyncapi ?? `${id}@async`, "async3")] : []),
  ];
  return {
    value: {
      diagnostics: works.flatMap(({ diagnostics }) => diagnostics),
      rules: works.reduce((total, { rules }) => total + rules, 0),
    },
    files: [...new Set(works.flatMap(({ files }) => files))],
  };
}

/** What Redocly finds in a document, by the rules that hold for an API or document of the registry. */
export async function lintDocument(
  { workspace, snapshot }: Linting,
  file: string,
  alias: string,
  spec: "oas3_1" | "async3" | "arazzo1",
) {
  const core = await loadRedocly();
  const config = (await core.loadConfig({ configPath: workspace.config })).forAlias(alias);
  const externalRefResolver = resolverOn(core, snapshot, config.resolve, workspace.root);
  const rules = Object.values(config.rules[spec]).filter((rule) => rule !== "off").length;
  const diagnostics = await core.lint({ ref: file, config, externalRefResolver }).then(
    (problems) => problems.filter(({ ignored }) => !ignored).map((found) => toDiagnostic(core, found, workspace.root)),
    (error: unknown) => [crash(workspace, file, error)],
  );
  return { diagnostics, rules, files: [...filesOf(workspace, config), ...externalRefResolver.getFiles()] };
}

/** The files that a configuration is made of. */
function filesOf({ config: file, root }: Workspace, config: Config): string[] {
  const extended = [...(config.resolvedRefMap?.values() ?? [])].map(({ document }) => document?.source.absoluteRef);
  const plugins = config.plugins.map(({ absolutePath }) => absolutePath);
  const files = [...extended, ...plugins].filter((name) => name !== undefined && path.isAbsolute(name));
  return [file, path.join(root, ".redocly.lint-ignore.yaml"), ...files.filter((name) => name !== undefined)];
}

/** A tool that ends in an error instead of a report has met something that it cannot read. */
function crash(workspace: Workspace, file: string, error: unknown): Diagnostic {
  return {
    code: "chatwire/readable-source",
    message: `Redocly cannot read a file that this document refers to: ${firstLine(error)}`,
    severity: "error",
    location: startOf(relativeFileName(workspace.root, file)),
  };
}
