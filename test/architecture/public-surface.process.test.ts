import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import type { Option } from "../../src/cli/command.js";
import { commands } from "../../src/cli/commands/index.js";

/* docs/public-surface.md lists what users rely on. */

const root = path.resolve(import.meta.dirname, "../..");
const page = readFileSync(path.join(root, "docs/public-surface.md"), "utf8");

/** Returns the table between the comments `<!-- name -->` and `<!-- /name -->`: the code in each cell of each row. */
function tableOf(name: string): string[][][] {
  const [, table = ""] = page.split(new RegExp(`<!-- /?${name} -->`));
  const rows = table.split("\n").filter((line) => line.startsWith("| `"));
  return rows.map((row) =>
    row
      .slice(2, -2)
      .split(" | ")
      .map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code.replaceAll("\\|", "|"))),
  );
}

function synopsis([name, option]: [string, Option]): string {
  const value = option.choices?.join("|") ?? option.value;
  return option.type === "boolean" ? `--${name}` : `--${name} ${value}`;
}

function entryFiles(): Map<string, string> {
  const { exports } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
    exports: Record<string, string | Record<string, string>>;
  };
  return new Map(
    Object.entries(exports).flatMap(([entry, target]): [string, string][] => {
      const source = typeof target === "string" ? undefined : target["chatwire-source"];
      return source === undefined || source.includes("*")
        ? []
        : [[`chatwire${entry.slice(1)}`, path.join(root, source)]];
    }),
  );
}

/** Returns the names that a module exports. The entries list each name, so their syntax is enough. */
function exportsOf(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement)) {
      if (!statement.exportClause || !ts.isNamedExports(statement.exportClause))
        throw new Error(`${file} exports names that it does not list`);
      return statement.exportClause.elements.map(({ name }) => name.text);
    }
    if (!ts.canHaveModifiers(statement)) return [];
    const isExported = ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText(source));
    return [(statement as ts.DeclarationStatement).name?.getText(source) ?? "default"];
  });
}

test("the page lists every verb with its operands and options", () => {
  expect(tableOf("verbs")).toEqual(
    commands.map(({ name, operands, options }) => [
      [operands === undefined ? name : `${name} ${operands}`],
      Object.entries(options).map(synopsis),
    ]),
  );
});

test("the page lists every package entry with its exports", () => {
  const entries = [...entryFiles()].map(([entry, file]) => [[entry], exportsOf(file).sort()]);
  expect(entries.length).toBeGreaterThan(5);
  expect(tableOf("entries")).toEqual(entries);
});

test("the page names the package entries of generated code", () => {
  for (const entry of ["chatwire/apis/*", "chatwire/apis/*.json", "chatwire/package.json"])
    expect(page).toContain(`\`${entry}\``);
});
