import path from "node:path";
import type * as Core from "@redocly/openapi-core";
import { arrayOf, isObject, objectOf } from "../schema/json.js";
import { loadRedocly } from "../spec/redocly.js";
import type { Diagnostic } from "../workspace/diagnostics/diagnostic.js";
import { OPTIONS_KEY, readConfig } from "../workspace/options.js";
import type { Run } from "../workspace/run.js";
import type { Registered, Workspace } from "../workspace/workspace.js";
import { switchableRules } from "./rules/catalog.js";
import type { RuleSetting, RuleSeverity } from "./rules/rule.js";

export const PRESETS = ["recommended", "strict"] as const;
export type Preset = (typeof PRESETS)[number];

export type RuleSettings = Record<string, RuleSetting>;

/** The settings of the rules `chatwire/*` and `spectral/*` for the two documents of an API. */
export interface LintSettings {
  openapi: RuleSettings;
  asyncapi: RuleSettings;
}

/** Redocly's own presets set every rule, so chatwire's preset must follow them. */
const REDOCLY_PRESETS = new Set(["minimal", "recommended", "recommended-strict", "spec", "all"]);

/** Returns the rules of a preset, as a part of `redocly.yaml`. */
export function presetRules(preset: Preset): Record<string, RuleSeverity | RuleSetting> {
  const rules = [...switchableRules].map(
    ([id, { recommended }]) => [id, preset === "strict" ? "error" : recommended] as const,
  );
  // Two files with the same name would become two types with almost the same name.
  return { "component-name-unique": "error", "operation-operationId-unique": "error", ...Object.fromEntries(rules) };
}

/** Loads `redocly.yaml` on top of the preset that it names. Rules in the file override those of the preset. */
export function loadConfig(core: typeof Core, { config: configPath }: Workspace): Promise<Core.Config> {
  const config = readConfig(configPath);
  const { preset } = objectOf(config[OPTIONS_KEY]);
  const rules = presetRules(preset === "strict" ? "strict" : "recommended") as NonNullable<
    Core.RawUniversalConfig["rules"]
  >;
  const plugins = [{ id: "chatwire", configs: { preset: { rules } } }];
  const { extends: bases = [] } = config;
  // Redocly reports a value of another type.
  if (!Array.isArray(bases)) return core.loadConfig({ configPath, plugins });
  const names = arrayOf(bases) as string[];
  const at = names.findLastIndex((name) => REDOCLY_PRESETS.has(name)) + 1;
  return core.loadConfig({ configPath, plugins, customExtends: names.toSpliced(at, 0, "chatwire/preset") });
}

/** Returns the files that a configuration consists of. */
export function configFiles({ config: file, root }: Workspace, config: Core.Config): string[] {
  const extended = [...(config.resolvedRefMap?.values() ?? [])].map(({ document }) => document?.source.absoluteRef);
  const plugins = config.plugins.map(({ absolutePath }) => absolutePath);
  const files = [...extended, ...plugins].filter((name) => name !== undefined && path.isAbsolute(name));
  return [file, path.join(root, ".redocly.lint-ignore.yaml"), ...files.filter((name) => name !== undefined)];
}

/** Returns the settings of an API from the preset, `redocly.yaml` and the entry of the API. */
export async function lintSettings({ cache, workspace }: Run, { id, names }: Registered): Promise<LintSettings> {
  const { value } = await cache.step("lint settings", [id, names], async () => {
    const config = await loadConfig(await loadRedocly(), workspace);
    const settings = {
      openapi: settingsOf(config.forAlias(names?.openapi ?? id).rules.oas3_1),
      asyncapi: settingsOf(config.forAlias(names?.asyncapi ?? `${id}@async`).rules.async3),
    };
    return { value: settings, files: configFiles(workspace, config) };
  });
  return value;
}

function settingsOf(rules: Record<string, unknown>): RuleSettings {
  const entries = Object.entries(rules).filter(([id]) => isOwnRule(id));
  return Object.fromEntries(
    entries.map(([id, rule]) => [id, isObject(rule) ? { severity: "error", ...rule } : { severity: rule }]),
  ) as RuleSettings;
}

/** Recognizes rules that Redocly does not run. */
export function isOwnRule(id: string): boolean {
  return id.startsWith("chatwire/") || id.startsWith("spectral/");
}

/** Sets the severity of diagnostics from the settings of their rules, and removes those of rules that are off. */
export function applySettings(diagnostics: readonly Diagnostic[], settings: RuleSettings): Diagnostic[] {
  return diagnostics.flatMap((diagnostic) => {
    const { severity } = settings[diagnostic.code] ?? {};
    if (severity === undefined) return [diagnostic];
    return severity === "off" ? [] : [{ ...diagnostic, severity: severity === "warn" ? "warning" : "error" }];
  });
}
