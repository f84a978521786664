import type { Node, SourceFile } from "typescript";
import type { Api } from "../../../src/model/api.js";
import type { Files } from "../../../src/workspace/files/output-tree.js";

/** What generated code offers, by name: functions of the client, and events of the webhooks. */
export interface CodeNames {
  functions: string[];
  events: string[];
  /** Operations and events of the contract that are not among them. */
  lost: string[];
}

/** Reads generated code as its users do: what is in the types and in the descriptors both, told by the compiler's own parser. */
export async function namesInCode(files: Files, { operations, events: wanted }: Api): Promise<CodeNames> {
  const { default: ts } = await import("typescript");
  const parse = (file: string) => {
    const code = files.get(file);
    return code === undefined ? undefined : ts.createSourceFile(file, code, ts.ScriptTarget.ES2023);
  };
  const functions = both(members(parse("client.d.ts"), /Client\d*$/), described(parse("client.js"), "operations"));
  const events = both(members(parse("webhooks.d.ts"), /Events\d*$/), described(parse("webhooks.js"), "events"));
  const known = { functions: new Set(functions), events: new Set(events) };
  const lost = [
    ...operations.flatMap(({ id }) => (known.functions.has(id) ? [] : [id])),
    ...wanted.flatMap(({ name }) => (known.events.has(name) ? [] : [name])),
  ];
  return { functions, events, lost };

  /** The members of the interface whose name ends so. */
  function members(source: SourceFile | undefined, name: RegExp): string[] {
    return (source?.statements ?? []).flatMap((statement) =>
      ts.isInterfaceDeclaration(statement) && name.test(statement.name.text)
        ? statement.members.flatMap(({ name }) => textOf(name))
        : [],
    );
  }

  /** The keys of the object that a constant of the file has under a name. */
  function described(source: SourceFile | undefined, key: string): string[] {
    return (source?.statements ?? []).flatMap((statement) => {
      if (!ts.isVariableStatement(statement)) return [];
      const value = statement.declarationList.declarations[0]?.initializer;
      if (!value || !ts.isObjectLiteralExpression(value)) return [];
      return value.properties.flatMap((property) =>
        ts.isPropertyAssignment(property) &&
        textOf(property.name)[0] === key &&
        ts.isObjectLiteralExpression(property.initializer)
          ? property.initializer.properties.flatMap(({ name }) => textOf(name))
          : [],
      );
    });
  }

  function textOf(name: Node | undefined): string[] {
    if (name === undefined) return [];
    if (ts.isComputedPropertyName(name)) return ts.isStringLiteral(name.expression) ? [name.expression.text] : [];
    return ts.isIdentifier(name) || ts.isStringLiteral(name) ? [name.text] : [];
  }
}

function both(typed: readonly string[], described: readonly string[]): string[] {
  const known = new Set(described);
  return [...new Set(typed)].filter((name) => known.has(name));
}
