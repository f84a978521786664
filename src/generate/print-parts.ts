import { docComment } from "../model/names.js";
import { type Doc, group, hardline, ifBreak, indent, line, lines, list, softline } from "./print.js";

/** Returns a union in parentheses. `variants` are already joined by bars. */
export function parenthesized(variants: Doc): Doc {
  return group(["(", indent([softline, ifBreak("| "), variants]), softline, ")"]);
}

export function typeArguments(docs: readonly Doc[]): Doc {
  return list("<", docs, ">", { trailing: false });
}

/** Returns an intersection, in which an object type begins on the line of the part before it. */
export function intersection(parts: readonly { doc: Doc; isObject: boolean }[]): Doc {
  return group(
    parts.map(({ doc, isObject }, index): Doc => {
      const before = parts[index - 1];
      if (before === undefined) return doc;
      if (!isObject && !before.isObject) return indent([" &", line, doc]);
      return [" & ", index > 1 ? indent(doc) : doc];
    }),
  );
}

/** Returns a doc comment that ends in a line break. */
export function commentDoc(about: readonly (string | undefined)[]): Doc {
  return [lines(docComment(about).trimEnd()), hardline];
}

/** Turns the tags of openapi-typescript into text: first the description, then the other tags. */
export function plainComment(comment: string): string[] {
  const entries: string[] = [];
  for (const text of comment.split("\n").map((part) => part.replace(/^ ?\* ?/, ""))) {
    if (text.startsWith("    ") && entries.length > 0) entries.push(`${entries.pop()}\n${text.slice(4)}`);
    else if (text.trim() !== "") entries.push(text.trimEnd());
  }
  const isTag = (entry: string) => /^@|^Format: /.test(entry) && !entry.startsWith("@description ");
  const text = entries.filter((entry) => !isTag(entry)).map((entry) => entry.replace(/^@description /, ""));
  const tags = entries.filter((entry) => isTag(entry) && !/^@(constant|enum)\b/.test(entry));
  const paragraphs = text.flatMap((entry, index) => (index === 0 ? [entry] : ["", entry]));
  return tags.length === 0 ? paragraphs : [...paragraphs, ...(paragraphs.length > 0 ? [""] : []), ...tags];
}
