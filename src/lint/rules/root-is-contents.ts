import { nodesOf, type SourceDocument } from "../../spec/source/contract.js";
import type { Node } from "../../spec/source/walk.js";
import type { Problem, Rule } from "./rule.js";

/** Readers use the root document as a table of contents, with one line per path, webhook and message. */
export const rootIsContents: Rule = {
  name: "root-is-contents",
  summary: "paths, webhooks and channel messages of a root document are `$ref`s",
  recommended: "off",
  *check({ openapi, asyncapi }) {
    for (const node of nodesOf(openapi, "PathItem"))
      yield* inline(openapi, node, node.field === "webhooks" ? "webhook" : "path");
    for (const node of nodesOf(asyncapi, "Message"))
      if (node.field === "messages") yield* inline(asyncapi, node, "message");
  },
};

function* inline(document: SourceDocument | undefined, { use, key }: Node, noun: string): Iterable<Problem> {
  if (use.ref !== undefined || use.source !== document?.root.source || use.path[0] === "components") return;
  yield {
    place: use,
    message: `The ${noun} "${key}" is defined in the root document. Move it to its own file and reference it with $ref.`,
  };
}
