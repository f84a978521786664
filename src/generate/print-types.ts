import type ts from "typescript";
import { propertyKey } from "../model/names.js";
import { block, type Doc, group, ifBreak, indent, join, line, list, print, quoted, softline } from "./print.js";
import { commentDoc, intersection, parenthesized, plainComment, typeArguments } from "./print-parts.js";

type TypeScript = typeof ts;

/** Prints the types that openapi-typescript creates. References to component schemas become the names of their types. */
export class TypePrinter {
  /** The types of component schemas that were referred to. */
  readonly references = new Set<string>();
  /** A printed type uses `WithRequired` of the runtime. */
  usesWithRequired = false;

  readonly #ts: TypeScript;

  readonly #isBase: (schema: string) => boolean;

  /** `isBase` returns whether the discriminator of a component schema is for schemas that extend it. */
  constructor(typescript: TypeScript, isBase: (schema: string) => boolean = () => true) {
    this.#ts = typescript;
    this.#isBase = isBase;
  }

  /** Returns an exported declaration: an interface for an object type, otherwise an alias. */
  declaration(name: string, type: ts.TypeNode, comment: Doc = ""): Doc {
    const members = this.#objectMembers(type);
    if (members !== undefined && members.length > 0) return [comment, `export interface ${name} `, this.#body(members)];
    return [comment, `export type ${name} =`, this.afterSign(type), ";"];
  }

  /** Returns the text of a type. */
  type(node: ts.TypeNode): Doc {
    const type = this.#unwrap(node);
    const members = this.#objectMembers(type);
    if (members !== undefined) {
      if (members.length === 0) return "Record<string, never>";
      return members.some((member) => this.comment(member) !== "")
        ? this.#body(members)
        : list(
            "{",
            members.map((member) => this.#member(member)),
            "}",
            { space: line, separator: ";" },
          );
    }
    if (this.#ts.isUnionTypeNode(type))
      return this.#hugs(type) ? this.#joined(type) : group([ifBreak("| "), this.#joined(type)]);
    if (this.#ts.isIntersectionTypeNode(type)) return this.#intersection(type);
    if (this.#ts.isArrayTypeNode(type)) return [this.#element(type.elementType), "[]"];
    if (this.#ts.isTupleTypeNode(type)) {
      return list(
        "[",
        type.elements.map((element) => this.#tupleElement(element, type.elements.length)),
        "]",
      );
    }
    if (this.#ts.isRestTypeNode(type)) return ["...", this.type(type.type)];
    if (this.#ts.isIndexedAccessTypeNode(type)) return this.#indexedAccess(type);
    if (this.#ts.isTypeReferenceNode(type)) return this.#reference(type);
    if (this.#ts.isLiteralTypeNode(type)) return this.#literal(type.literal);
    // openapi-typescript writes literals as identifiers.
    if (this.#ts.isIdentifier(type))
      return type.text.startsWith('"') ? quoted(JSON.parse(type.text) as string) : type.text;
    const keyword = this.#ts.tokenToString(type.kind);
    if (keyword === undefined) throw new Error(`cannot print a ${this.#ts.SyntaxKind[type.kind]}`);
    return keyword;
  }

  /** Returns a type that follows `:` or `=`, with the space or line break before it. */
  afterSign(node: ts.TypeNode): Doc {
    const type = this.#unwrap(node);
    return this.#ts.isUnionTypeNode(type) && !this.#hugs(type)
      ? group(indent([line, ifBreak("| "), this.#joined(type)]))
      : [" ", this.type(type)];
  }

  /** Returns the doc comment of a node, without the tags of openapi-typescript. It ends in a line break. */
  comment(node: ts.Node): Doc {
    const text = this.#ts.getSyntheticLeadingComments(node)?.at(-1)?.text;
    const about = text === undefined ? [] : plainComment(text);
    return about.length === 0 ? "" : commentDoc(about);
  }

  /** Returns a property, with its comment. */
  property(name: string, isOptional: boolean, type: Doc, comment: Doc = ""): Doc {
    return [comment, `${propertyKey(name)}${isOptional ? "?" : ""}: `, type];
  }

  #body(members: readonly ts.TypeElement[]): Doc {
    return block(members.map((member) => [this.comment(member), this.#member(member), ";"]));
  }

  #member(member: ts.TypeElement): Doc {
    if (this.#ts.isIndexSignatureDeclaration(member)) return ["[key: string]: ", this.type(member.type)];
    if (!this.#ts.isPropertySignature(member) || member.type === undefined)
      throw new Error("cannot print this kind of type member");
    const isReadonly = member.modifiers?.some(({ kind }) => kind === this.#ts.SyntaxKind.ReadonlyKeyword) ?? false;
    const key = `${isReadonly ? "readonly " : ""}${this.#key(member.name)}${member.questionToken ? "?" : ""}:`;
    return [key, this.afterSign(member.type)];
  }

  #key(name: ts.PropertyName): string {
    if (this.#ts.isIdentifier(name) || this.#ts.isStringLiteral(name)) return propertyKey(name.text);
    if (this.#ts.isNumericLiteral(name)) return name.text;
    throw new Error("cannot print this kind of property name");
  }

  /** Returns the members of an object type, or of an intersection of object types that can be merged into one. */
  #objectMembers(node: ts.TypeNode): readonly ts.TypeElement[] | undefined {
    const type = this.#unwrap(node);
    if (this.#ts.isTypeLiteralNode(type)) return type.members;
    if (!this.#ts.isIntersectionTypeNode(type)) return undefined;
    const parts = type.types.map((part) => this.#unwrap(part));
    if (!parts.every((part) => this.#ts.isTypeLiteralNode(part))) return undefined;
    const members = (parts as ts.TypeLiteralNode[]).flatMap((part) => [...part.members]);
    const names = members.map((member) => (member.name ? this.#key(member.name) : ""));
    if (new Set(names).size !== names.length) return undefined;
    return members.map((member) =>
      this.#ts.isIndexSignatureDeclaration(member) ? this.#widened(member, members) : member,
    );
  }

  /** Returns an index signature that allows the types of all properties, because the compiler demands it of one object type. */
  #widened(index: ts.IndexSignatureDeclaration, members: readonly ts.TypeElement[]): ts.IndexSignatureDeclaration {
    if (index.type.kind === this.#ts.SyntaxKind.UnknownKeyword) return index;
    const properties = members.filter((member) => this.#ts.isPropertySignature(member));
    const types = [index.type, ...properties.flatMap(({ type }) => type ?? [])];
    const isOptional = properties.some(({ questionToken }) => questionToken !== undefined);
    if (isOptional) types.push(this.#ts.factory.createKeywordTypeNode(this.#ts.SyntaxKind.UndefinedKeyword));
    const distinct = new Map(types.map((type) => [print(this.type(type)), type]));
    const { factory } = this.#ts;
    return factory.createIndexSignature(
      index.modifiers,
      index.parameters,
      factory.createUnionTypeNode([...distinct.values()]),
    );
  }

  #joined(type: ts.UnionTypeNode): Doc {
    const hugs = this.#hugs(type);
    const variants = this.#variants(type);
    const docs = variants.map((variant): Doc => {
      const isMixed = this.#ts.isIntersectionTypeNode(variant) && this.#objectMembers(variant) === undefined;
      const plain = this.type(variant);
      const doc = isMixed ? ["(", plain, ")"] : this.#isOpen(variant, variants) ? ["(", plain, " & {})"] : plain;
      return hugs ? doc : indent(doc);
    });
    return join(hugs ? " | " : [line, "| "], docs);
  }

  /** Returns whether TypeScript would forget the literals of the union, so that editors could not complete them. */
  #isOpen(variant: ts.TypeNode, variants: readonly ts.TypeNode[]): boolean {
    const { SyntaxKind } = this.#ts;
    const literal =
      variant.kind === SyntaxKind.StringKeyword
        ? SyntaxKind.StringLiteral
        : variant.kind === SyntaxKind.NumberKeyword
          ? SyntaxKind.NumericLiteral
          : undefined;
    return literal !== undefined && variants.some((each) => this.#kindOfLiteral(each) === literal);
  }

  /** openapi-typescript writes literals as identifiers too. */
  #kindOfLiteral(type: ts.TypeNode): ts.SyntaxKind | undefined {
    if (this.#ts.isLiteralTypeNode(type)) return type.literal.kind;
    if (!this.#ts.isIdentifier(type)) return undefined;
    if (type.text.startsWith('"')) return this.#ts.SyntaxKind.StringLiteral;
    return /^-?\d/.test(type.text) ? this.#ts.SyntaxKind.NumericLiteral : undefined;
  }

  /** Returns the variants of a union, including those of nested unions. */
  #variants(type: ts.UnionTypeNode): ts.TypeNode[] {
    return type.types.flatMap((part) => {
      const variant = this.#unwrap(part);
      return this.#ts.isUnionTypeNode(variant) ? this.#variants(variant) : [variant];
    });
  }

  /** Returns whether a union is an object type or null: `{ … } | null` begins on the line of its key. */
  #hugs(type: ts.UnionTypeNode): boolean {
    const variants = this.#variants(type);
    const nulls = variants.filter(
      (variant) => this.#ts.isLiteralTypeNode(variant) && variant.literal.kind === this.#ts.SyntaxKind.NullKeyword,
    );
    return (
      variants.length - nulls.length === 1 &&
      variants.some((variant) => (this.#objectMembers(variant)?.length ?? 0) > 0)
    );
  }

  #intersection(type: ts.IntersectionTypeNode): Doc {
    const parts = type.types.map((part) => this.#unwrap(part));
    return intersection(
      parts.map((part) => ({
        isObject: this.#ts.isTypeLiteralNode(part),
        doc: this.#ts.isUnionTypeNode(part) ? parenthesized(this.#joined(part)) : this.type(part),
      })),
    );
  }

  #element(element: ts.TypeNode): Doc {
    const type = this.#unwrap(element);
    if (this.#ts.isUnionTypeNode(type)) {
      return this.#hugs(type) ? ["(", this.#joined(type), ")"] : parenthesized(this.#joined(type));
    }
    return this.#ts.isIntersectionTypeNode(type) && this.#objectMembers(type) === undefined
      ? ["(", this.type(type), ")"]
      : this.type(type);
  }

  #tupleElement(element: ts.TypeNode, count: number): Doc {
    const type = this.#unwrap(element);
    return this.#ts.isUnionTypeNode(type) && !this.#hugs(type) && count > 1
      ? group([ifBreak("("), indent([softline, ifBreak("| "), this.#joined(type)]), softline, ifBreak(")")])
      : this.type(type);
  }

  #indexedAccess(type: ts.IndexedAccessTypeNode): Doc {
    const name = this.#componentOf(type);
    if (name === undefined) return [this.type(type.objectType), "[", this.type(type.indexType), "]"];
    this.references.add(name);
    return name;
  }

  /** Returns the name in `components["schemas"][name]`. */
  #componentOf(type: ts.TypeNode): string | undefined {
    if (!this.#ts.isIndexedAccessTypeNode(type)) return undefined;
    const { objectType, indexType } = type;
    const isSchema =
      this.#ts.isIndexedAccessTypeNode(objectType) &&
      this.#textOf(objectType.objectType) === "components" &&
      this.#textOf(objectType.indexType) === "schemas";
    return isSchema ? (this.#textOf(indexType) ?? "") : undefined;
  }

  #textOf(type: ts.TypeNode): string | undefined {
    if (this.#ts.isTypeReferenceNode(type) && this.#ts.isIdentifier(type.typeName)) return type.typeName.text;
    return this.#ts.isLiteralTypeNode(type) && this.#ts.isStringLiteral(type.literal) ? type.literal.text : undefined;
  }

  #reference(type: ts.TypeReferenceNode): Doc {
    const name = this.#textOf(type) ?? "";
    const [target] = type.typeArguments ?? [];
    // The tool also omits the discriminator of a union, which would leave only what all variants share.
    if (name === "Omit" && target && !this.#isBase(this.#componentOf(target) ?? "")) return this.type(target);
    if (name === "WithRequired") this.usesWithRequired = true;
    const parameters = (type.typeArguments ?? []).map((argument) => this.type(argument));
    if (parameters.length === 0) return name;
    return [name, typeArguments(parameters)];
  }

  #literal(node: ts.LiteralTypeNode["literal"]): string {
    if (this.#ts.isStringLiteral(node)) return quoted(node.text);
    if (this.#ts.isNumericLiteral(node)) return node.text;
    if (this.#ts.isPrefixUnaryExpression(node) && this.#ts.isNumericLiteral(node.operand))
      return `-${node.operand.text}`;
    const keyword = this.#ts.tokenToString(node.kind);
    if (keyword === undefined) throw new Error(`cannot print a ${this.#ts.SyntaxKind[node.kind]}`);
    return keyword;
  }

  #unwrap(type: ts.TypeNode): ts.TypeNode {
    return this.#ts.isParenthesizedTypeNode(type) ? this.#unwrap(type.type) : type;
  }
}
