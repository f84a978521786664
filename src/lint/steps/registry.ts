import { nearest } from "../../platform/user-error.js";
import { isObject, objectOf } from "../../schema/json.js";
import { at, type Path } from "../../schema/pointer.js";
import { firstLine, loadRedocly, toDiagnostic } from "../../spec/redocly.js";
import { type Diagnostic, startOf } from "../../workspace/diagnostics/diagnostic.js";
import { SourceFile } from "../../workspace/files/source-file.js";
import { importMistake, OPTIONS_KEY, readConfig } from "../../workspace/options.js";
import type { Workspace } from "../../workspace/workspace.js";
import { loadConfig, PRESETS } from "../lint-config.js";
import { fixedRules, switchableRules } from "../rules/catalog.js";

const RULE = "chatwire/usable-registry";

/** Reports unknown rules, severities, presets and keys in `redocly.yaml`. */
export async function lintRegistry(workspace: Workspace): Promise<Diagnostic[]> {
  const core = await loadRedocly();
  try {
    const config = await loadConfig(core, workspace);
    const problems = await core.lintConfig({ config });
    const diagnostics = problems.map((problem) => ({ ...toDiagnostic(core, problem, workspace.root), code: RULE }));
    return [...diagnostics, ...checkOwnSettings(workspace.config)];
  } catch (error) {
    const message = `This file cannot be used: ${firstLine(error)}`;
    return [{ code: RULE, message, severity: "error", location: startOf("redocly.yaml") }];
  }
}

/** Checks the settings that Redocly ignores: the options of chatwire and the names of its rules. */
function checkOwnSettings(config: string): Diagnostic[] {
  const document = readConfig(config);
  const entries: Path[] = [[], ...Object.keys(objectOf(document.apis)).map((id) => ["apis", id])];
  const problems = [
    ...optionProblems(document[OPTIONS_KEY]),
    ...entries.flatMap((path) => ruleProblems(document, path)),
  ];
  if (problems.length === 0) return [];
  const source = new SourceFile(config);
  return problems.map(({ path, message }) => ({
    code: RULE,
    message,
    severity: "error",
    location: { file: "redocly.yaml", ...source.position(path) },
  }));
}

interface SettingProblem {
  path: Path;
  message: string;
}

function optionProblems(options: unknown): SettingProblem[] {
  if (options === undefined) return [];
  const { preset, import: pattern, ...others } = objectOf(options);
  const presets = PRESETS.map((name) => `"${name}"`).join(", ");
  const isPreset = isObject(options) ? preset === undefined || PRESETS.some((name) => name === preset) : false;
  const messages: Record<string, string | undefined> = {
    preset: isPreset ? undefined : `"preset" must be one of ${presets}.`,
    import: importMistake(pattern),
    ...Object.fromEntries(
      Object.keys(others).map((key) => [
        key,
        `"${key}" is not an option of ${OPTIONS_KEY}. Its options are "preset" and "import".`,
      ]),
    ),
  };
  return Object.entries(messages).flatMap(([key, message]) =>
    message === undefined ? [] : [{ path: [OPTIONS_KEY, key], message }],
  );
}

/** Checks the names of chatwire's rules in the `rules` of the file or of an API, and in those of one format (`oas3_1Rules`). */
function ruleProblems(document: unknown, entry: Path): SettingProblem[] {
  return Object.entries(objectOf(at(document as never, entry))).flatMap(([section, rules]) =>
    /^(rules|\w+Rules)$/.test(section) && isObject(rules)
      ? Object.keys(rules).flatMap((id) => {
          const message = unknownRule(id);
          return message === undefined ? [] : [{ path: [...entry, section, id], message }];
        })
      : [],
  );
}

function unknownRule(id: string): string | undefined {
  if (!id.startsWith("chatwire/") || switchableRules.has(id)) return undefined;
  if (fixedRules.has(id)) return `The rule "${id}" is always on. Remove this setting.`;
  const hint = nearest(id, switchableRules.keys());
  return `There is no rule "${id}". ${hint === undefined ? "docs/lint.md lists the rules." : `Did you mean "${hint}"?`}`;
}
