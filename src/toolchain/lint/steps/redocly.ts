import path from "node:path";
import type { Fault } from "../../fault.js";
import { loadRedocly, toFault } from "../../redocly.js";
import type { Registered, Workspace } from "../../workspace.js";
import type { Outcome } from "../step.js";
import { firstLine } from "./registry.js";

/** What Redocly finds in the sources of an API, by the rules of the registry file. */
export async function lintByRedocly(workspace: Workspace, { id, openapi, asyncapi }: Registered): Promise<Outcome> {
  const outcomes = [
    ...(openapi ? [await lintDocument(workspace, openapi, id, "oas3_1")] : []),
    ...(asyncapi ? [await lintDocument(workspace, asyncapi, `${id}@async`, "async3")] : []),
  ];
  return {
    faults: outcomes.flatMap(({ faults }) => faults),
    rules: outcomes.reduce((total, { rules }) => total + rules, 0),
  };
}

async function lintDocument(workspace: Workspace, file: string, alias: string, spec: "oas3_1" | "async3") {
  const core = await loadRedocly();
  const config = (await core.loadConfig({ configPath: workspace.config })).forAlias(alias);
  const rules = Object.values(config.rules[spec]).filter((rule) => rule !== "off").length;
  try {
    const problems = await core.lint({ ref: file, config });
    const faults = problems.filter(({ ignored }) => !ignored).map((problem) => toFault(core, problem, workspace.root));
    return { faults, rules };
  } catch (error) {
    return { faults: [crash(workspace, file, error)], rules };
  }
}

/** A tool that ends in an error instead of a report has met something that it cannot read. */
function crash(workspace: Workspace, file: string, error: unknown): Fault {
  return {
    file: path.relative(workspace.root, file).split(path.sep).join("/"),
    line: 1,
    column: 1,
    message: `Redocly cannot read what this document refers to: ${firstLine(error)}`,
    rule: "chatwire/readable-source",
    severity: "error",
  };
}
