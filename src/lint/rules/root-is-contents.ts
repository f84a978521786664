import { nodesOf, type SourceDocument } from "../../spec/source/contract.js";
import type { Node } from "../../spec/source/walk.js";
import type { Finding, Rule } from "./rule.js";

/** The root file is read as a table of contents: one line for each path, webhook and message. */
export const rootIsContents: Rule = {
  name: "root-is-contents",
  summary: "paths, webhooks and channel messages of a root file are one $ref each",
  *check({ openapi, asyncapi }) {
    for (const node of nodesOf(openapi, "PathItem"))
      yield* inline(openapi, node, node.field === "webhooks" ? "webhook" : "path");
    for (const node of nodesOf(asyncapi, "Message"))
      if (node.field === "messages") yield* inline(asyncapi, node, "message");
  },
};

function* inline(document: SourceDocument | undefined, { use, key }: Node, what: string): Iterable<Finding> {
  if (use.ref !== undefined || use.source !== document?.root.source || use.path[0] === "components") return;
  yield {
    place: use,
    message: `The ${what} "${key}" is written out in the root file. Move it to a file of its own and leave a $ref here.`,
  };
}
