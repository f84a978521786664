import type { SchemaObject } from "openapi-typescript";
import type ts from "typescript";
import { isObject, type Json, type JsonObject, objectOf, type Schema } from "../schema/json.js";
import { at } from "../schema/pointer.js";
import { BLOB } from "./directed-document.js";
import { type Doc, fileHeader, hardline, join, line, list, print } from "./print.js";
import { TypePrinter } from "./print-types.js";
import { type Typable, typableDocument } from "./typable-document.js";

type Tool = typeof import("openapi-typescript");
type Context = Parameters<Tool["transformSchema"]>[1];

interface FileOptions {
  /** Returns further imports of the file. Called after its declarations are printed. */
  imports?: () => readonly Doc[];
  /** The types that the file itself declares. */
  declared?: ReadonlySet<string>;
}

/** Loads openapi-typescript and creates the types of a safe document. */
export async function loadTypes(document: JsonObject): Promise<ApiTypes> {
  const [tool, typescript] = await Promise.all([import("openapi-typescript"), import("typescript")]);
  return new ApiTypes(tool, typescript.default, document);
}

/** The types of a safe document. */
export class ApiTypes {
  readonly #tool: Tool;
  readonly #ts: typeof ts;
  readonly #typable: Typable;
  readonly #context: Context;
  readonly #declarations: readonly ts.Node[];

  constructor(tool: Tool, typescript: typeof ts, document: JsonObject) {
    this.#tool = tool;
    this.#ts = typescript;
    this.#typable = typableDocument(document);
    const { webhooks: _, ...schema } = this.#typable.document;
    const blob = typescript.factory.createTypeReferenceNode("Blob");
    // Bypasses the main function of the tool, which would bundle again with another Redocly version that rejects some valid names.
    const context: Partial<Context> = {
      alphabetize: false,
      arrayLength: true,
      defaultNonNullable: false,
      discriminators: tool.scanDiscriminators(schema as never, { silent: true }),
      emptyObjectsUnknown: true,
      injectFooter: [],
      resolve: (reference) => tool.resolveRef(schema as never, reference, { silent: true }),
      silent: true,
      transform: (part) => {
        if (isObject(part) && part[BLOB] === true) return blob;
        return isClosedAndEmpty(part) ? tool.tsRecord(tool.STRING, tool.NEVER) : undefined;
      },
    };
    this.#context = context as Context;
    this.#declarations = tool.transformSchema(schema as never, this.#context);
  }

  /** Returns `types.d.ts`: a type for each component schema. */
  schemas(source: string): string {
    const members = this.#membersOf("components", "schemas");
    const declare = (printer: TypePrinter) =>
      members.map((member) => printer.declaration(nameOf(member), typeOf(member), printer.comment(member)));
    return this.file(source, declare, { declared: new Set(members.map(nameOf)) });
  }

  /** Returns `paths.d.ts`: the types that openapi-fetch reads. */
  paths(source: string): string {
    return this.file(source, (printer) => {
      const components = this.#membersOf("components").filter(
        (member) => nameOf(member) !== "schemas" && !this.#isNever(member),
      );
      return [
        ...["paths", "operations"].map((name) => printer.declaration(name, this.#literal(this.#membersOf(name)))),
        ...(components.length > 0 ? [printer.declaration("components", this.#literal(components))] : []),
      ];
    });
  }

  /** Returns a declaration file with the imports that it needs. */
  file(
    source: string,
    declare: (printer: TypePrinter) => readonly Doc[],
    { imports, declared }: FileOptions = {},
  ): string {
    const printer = new TypePrinter(this.#ts, (name) => this.#isBase(name));
    const declarations = declare(printer);
    const types = [...printer.references].filter((name) => !declared?.has(name)).sort();
    const lines = [
      ...(imports?.() ?? []),
      ...(printer.usesWithRequired ? [importTypes(["WithRequired"], "chatwire/runtime")] : []),
      ...(types.length > 0 ? [importTypes(types, "./types.js")] : []),
    ];
    const parts = [...(lines.length > 0 ? [join(hardline, lines)] : []), ...declarations];
    const text = print([join([hardline, hardline], parts), hardline]);
    return `${fileHeader(source)}${this.#typable.restore(parts.length > 0 ? text : "export {};\n")}`;
  }

  /** Returns the type of a schema of the document. */
  typeOf(schema: Schema | undefined): ts.TypeNode {
    if (schema === undefined) return this.#tool.UNKNOWN;
    const options = { path: "#/inline", ctx: this.#context };
    return this.#tool.transformSchemaObject(this.#typable.edit(schema) as unknown as SchemaObject, options);
  }

  #isBase(name: string): boolean {
    const { discriminator, oneOf, anyOf } = objectOf(at(this.#typable.document, ["components", "schemas", name]));
    return discriminator !== undefined && oneOf === undefined && anyOf === undefined;
  }

  #membersOf(declaration: string, property?: string): ts.PropertySignature[] {
    const node = this.#declarations.find(
      (candidate) => this.#ts.isInterfaceDeclaration(candidate) && candidate.name.text === declaration,
    );
    const members =
      node === undefined
        ? []
        : [...(node as ts.InterfaceDeclaration).members].filter((member) => this.#ts.isPropertySignature(member));
    if (property === undefined) return members.flatMap((member) => this.#stripped(member));
    const type = members.find((member) => nameOf(member) === property)?.type;
    return type && this.#ts.isTypeLiteralNode(type)
      ? type.members.filter((member) => this.#ts.isPropertySignature(member))
      : [];
  }

  /** Removes members that no code reads: the optional ones of type `never`, and empty headers and parameters. */
  #stripped(member: ts.PropertySignature): ts.PropertySignature[] {
    const name = nameOf(member);
    if (name === "schemas" || name === "content") return [member];
    if (member.questionToken && this.#isNever(member)) return [];
    if (!member.type || !this.#ts.isTypeLiteralNode(member.type)) return [member];
    const members = [...member.type.members].flatMap((inner): ts.TypeElement[] =>
      this.#ts.isPropertySignature(inner) ? this.#stripped(inner) : name === "headers" ? [] : [inner],
    );
    if (members.length === 0 && (name === "headers" || name === "parameters")) return [];
    const { name: key, modifiers, questionToken } = member;
    return [this.#ts.factory.updatePropertySignature(member, modifiers, key, questionToken, this.#literal(members))];
  }

  #isNever(member: ts.PropertySignature): boolean {
    return member.type?.kind === this.#ts.SyntaxKind.NeverKeyword;
  }

  #literal(members: readonly ts.TypeElement[]): ts.TypeNode {
    return this.#ts.factory.createTypeLiteralNode(members);
  }
}

/** Returns an import declaration for types. */
export function importTypes(names: readonly string[], from: string): Doc {
  return ["import type ", list("{", names, "}", { space: line }), ` from "${from}";`];
}

/** Returns the part of an import that gives a type a local name. */
export function importAs(name: string, local: string): string {
  return name === local ? name : `${name} as ${local}`;
}

function nameOf(member: ts.PropertySignature): string {
  return (member.name as ts.Identifier | ts.StringLiteral).text;
}

function typeOf(member: ts.PropertySignature): ts.TypeNode {
  return member.type as ts.TypeNode;
}

/** Returns whether a schema allows only an empty object. The tool would type it as an object with unknown properties. */
function isClosedAndEmpty(schema: unknown): boolean {
  if (!isObject(schema) || schema.type !== "object" || schema.additionalProperties !== false) return false;
  return CONTENT_KEYWORDS.every((keyword) => isEmpty(schema[keyword]));
}

const CONTENT_KEYWORDS = ["properties", "patternProperties", "allOf", "anyOf", "oneOf", "enum", "const"];

function isEmpty(value: Json | undefined): boolean {
  return value === undefined || (Object.keys(objectOf(value)).length === 0 && typeof value === "object");
}
