import type * as Core from "@redocly/openapi-core";
import { removeSlowPatterns } from "../../schema/patterns/slow-patterns.js";
import { at, fromPointer } from "../../schema/pointer.js";
import { firstLine, loadRedocly, resolverOn, toDiagnostic } from "../../spec/redocly.js";
import type { Sources } from "../../spec/source/sources.js";
import { type Diagnostic, startOf } from "../../workspace/diagnostics/diagnostic.js";
import { relativeFileName } from "../../workspace/files/source-file.js";
import type { Run } from "../../workspace/run.js";
import type { Registered, Workspace } from "../../workspace/workspace.js";
import { mergeProblems } from "../fixes/merge.js";
import { withRedoclyFix } from "../fixes/with-fix.js";
import type { LazySources } from "../lazy-sources.js";
import { configFiles, isOwnRule, loadConfig } from "../lint-config.js";
import { UNSHARED_KEYWORDS } from "../rules/shared-schema-keywords.js";
import type { Outcome, Work } from "../step.js";
import { isStructural, type Reader, structuralCauses } from "../structure.js";

type Linting = Pick<Run, "snapshot" | "workspace">;

/** The outcome for an API. Other steps cannot check a malformed document. */
export interface RedoclyOutcome extends Outcome {
  isMalformed: boolean;
}

/** Lints the sources of an API by Redocly's rules. */
export async function lintByRedocly(
  run: Linting,
  { id, openapi, asyncapi, names }: Registered,
  lazy: Pick<LazySources, "sources" | "contract">,
): Promise<Work<RedoclyOutcome>> {
  const works = [
    ...(openapi ? [await lintDocument(run, lazy.sources, openapi, names?.openapi ?? id, "oas3_1")] : []),
    ...(asyncapi ? [await lintDocument(run, lazy.sources, asyncapi, names?.asyncapi ?? `${id}@async`, "async3")] : []),
  ];
  const diagnostics = works.flatMap((work) => work.diagnostics);
  const isMalformed = works.some((work) => work.isMalformed);
  return {
    value: {
      diagnostics: diagnostics.length === 0 ? [] : mergeProblems(diagnostics, lazy.contract),
      ...(isMalformed ? { notes: ["the other steps are skipped"] } : {}),
      rules: works.reduce((total, { rules }) => total + rules, 0),
      isMalformed,
    },
    files: [...new Set(works.flatMap(({ files }) => files))],
  };
}

/** Lints one document by the rules of an entry of the registry. Reports only the structure of a malformed document. */
export async function lintDocument(
  { workspace, snapshot }: Linting,
  sources: Sources,
  file: string,
  alias: string,
  spec: "oas3_1" | "async3" | "arazzo1",
) {
  const core = await loadRedocly();
  const config = (await loadConfig(core, workspace)).forAlias(alias);
  const externalRefResolver = resolverOn(core, snapshot, config.resolve, workspace.root, removeSlowPatterns);
  const rules = Object.entries(config.rules[spec]).filter(([id, rule]) => rule !== "off" && !isOwnRule(id)).length;
  const files = () => [...configFiles(workspace, config), ...externalRefResolver.getFiles()];
  let problems: Core.NormalizedProblem[];
  try {
    const all = await core.lint({ ref: file, config, externalRefResolver });
    problems = all.filter(
      (problem) => !problem.ignored && !isCrash(problem) && !(spec === "async3" && isUnshared(problem)),
    );
  } catch (error) {
    return { diagnostics: [crashDiagnostic(workspace, file, error)], rules, files: files(), isMalformed: false };
  }
  const structural = problems.filter(isStructural);
  const isMalformed = structural.length > 0;
  const reported = isMalformed ? structuralCauses(structural, readerOf(sources)) : problems;
  const diagnostics = reported.map((problem) => toDiagnostic(core, withRedoclyFix(problem), workspace.root));
  return { diagnostics, rules, files: files(), isMalformed };
}

function readerOf(sources: Sources): Reader {
  const sourceOf = (file: string) => {
    const reading = sources.read(file);
    return "source" in reading ? reading.source : undefined;
  };
  return {
    valueAt: ({ file, path }) => at(sourceOf(file)?.value, path),
    targetOf: (file, ref) => {
      const [uri = "", fragment = ""] = ref.split("#");
      return { file: uri === "" ? file : (sourceOf(file)?.target(uri).file ?? ""), path: fromPointer(`#${fragment}`) };
    },
  };
}

/** Recognizes crashes of the validator of examples on an invalid schema, which other rules report at the schema. */
function isCrash({ message }: Core.NormalizedProblem): boolean {
  return message.startsWith("Example validation errored:");
}

/** Recognizes keywords that the rule `shared-schema-keywords` reports, with the reason. */
function isUnshared({ message }: Core.NormalizedProblem): boolean {
  return UNSHARED_KEYWORDS.some((keyword) => message === `Property \`${keyword}\` is not expected here.`);
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
