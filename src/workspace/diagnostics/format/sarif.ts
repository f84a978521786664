import type { Diagnostic } from "../diagnostic.js";
import type { FormatContext } from "./format.js";

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

/** Formats diagnostics as SARIF 2.1.0, with file paths relative to the workspace. */
export function toSarif(diagnostics: readonly Diagnostic[], { version, rules: summaries }: FormatContext): string {
  const rules = [...new Set([...summaries.keys(), ...diagnostics.map(({ code }) => code)])].sort();
  const urls = new Map(diagnostics.map(({ code, url }) => [code, url]));
  const driver = {
    name: "chatwire",
    version,
    rules: rules.map((id) => {
      const [summary, url] = [summaries.get(id), urls.get(id)];
      return { id, ...(summary ? { shortDescription: { text: summary } } : {}), ...(url ? { helpUri: url } : {}) };
    }),
  };
  const results = diagnostics.map((diagnostic) => result(diagnostic, rules.indexOf(diagnostic.code)));
  const runs = [{ tool: { driver }, columnKind: "utf16CodeUnits", results }];
  return JSON.stringify({ $schema: SCHEMA, version: "2.1.0", runs }, null, 2);
}

function result({ code, message, severity, location: { file, line, column } }: Diagnostic, ruleIndex: number) {
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: file.split("/").map(encodeURIComponent).join("/"), uriBaseId: "%SRCROOT%" },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
  };
}
