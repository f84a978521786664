import path from "node:path";
import { nodesOf } from "../../spec/source/contract.js";
import type { Rule } from "./rule.js";

/** The event's name finds everything that belongs to it. */
export const webhookKeyFile: Rule = {
  name: "webhook-key-file",
  summary: "a webhook's key, its file and its message are named after the event",
  *check({ openapi, asyncapi }) {
    const uses = [
      ...nodesOf(openapi, "PathItem").filter(({ field }) => field === "webhooks"),
      ...nodesOf(asyncapi, "Message").filter(({ field, owner }) => field === "messages" && owner?.kind === "Channel"),
    ];
    for (const { use, place, key } of uses) {
      if (use.ref === undefined || place.path.length > 0 || place.name === key) continue;
      yield {
        place: use,
        message: `"${key}" is described by ${path.basename(place.source.file)}. Key and file must both be the event's name: rename one.`,
      };
    }
  },
};
