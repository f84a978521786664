import { loadRedocly, resolverOn, toDiagnostic } from "../../spec/redocly.js";
import { type Diagnostic, startOf } from "../../workspace/diagnostics/diagnostic.js";
import { relativeFileName } from "../../workspace/files/source-file.js";
import type { Run } from "../../workspace/run.js";
import type { Registered, Workspace } from "../../workspace/workspace.js";
import { configFiles, isOwnRule, loadConfig } from "../lint-config.js";
import type { Outcome, Work } from "../step.js";
import { firstLine } from "./registry.js";

type Linting = Pick<Run, "snapshot" | "workspace">;

/** Lints the sources of an API by Redocly's rules. */
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

/** Lints one document by the rules of an entry of the registry. */
export async function lintDocument(
  { workspace, snapshot }: Linting,
  file: string,
  alias: string,
  spec: "oas3_1" | "async3" | "arazzo1",
) {
  const core = await loadRedocly();
  const config = (await loadConfig(core, workspace)).forAlias(alias);
  const externalRefResolver = resolverOn(core, snapshot, config.resolve, workspace.root);
  const rules = Object.entries(config.rules[spec]).filter(([id, rule]) => rule !== "off" && !isOwnRule(id)).length;
  const diagnostics = await core.lint({ ref: file, config, externalRefResolver }).then(
    (problems) =>
      problems.filter(({ ignored }) => !ignored).map((problem) => toDiagnostic(core, problem, workspace.root)),
    (error: unknown) => [crashDiagnostic(workspace, file, error)],
  );
  return { diagnostics, rules, files: [...configFiles(workspace, config), ...externalRefResolver.getFiles()] };
}

/** Reports an error that Redocly throws when it cannot read a file. */
function crashDiagnostic(workspace: Workspace, file: string, error: unknown): Diagnostic {
  return {
    code: "chatwire/readable-source",
    message: `Redocly cannot read a file that this document refers to: ${firstLine(error)}`,
    severity: "error",
    location: startOf(relativeFileName(workspace.root, file)),
  };
}
