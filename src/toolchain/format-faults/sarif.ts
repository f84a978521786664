import type { Fault } from "../fault.js";

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

/** For code scanning: SARIF 2.1.0. Files are relative to the root of the workspace. */
export function toSarif(faults: readonly Fault[], tool: { version: string }): string {
  const rules = [...new Set(faults.map(({ rule }) => rule))].sort();
  const log = {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "chatwire", version: tool.version, rules: rules.map((id) => describe(id, faults)) } },
        columnKind: "utf16CodeUnits",
        results: faults.map((fault) => result(fault, rules.indexOf(fault.rule))),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

function describe(id: string, faults: readonly Fault[]) {
  const url = faults.find(({ rule }) => rule === id)?.url;
  return { id, ...(url ? { helpUri: url } : {}) };
}

function result({ file, line, column, message, rule, severity }: Fault, ruleIndex: number) {
  return {
    ruleId: rule,
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
