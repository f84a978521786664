import path from "node:path";
import { nodesOf } from "../../spec/source/contract.js";
import type { Rule } from "./rule.js";

/** A search for the event's name must find all of its files. */
export const webhookKeyFile: Rule = {
  name: "webhook-key-file",
  summary: "the key, the file and the message of a webhook are named after the event",
  recommended: "off",
  *check({ openapi, asyncapi }) {
    const uses = [
      ...nodesOf(openapi, "PathItem").filter(({ field }) => field === "webhooks"),
      ...nodesOf(asyncapi, "Message").filter(({ field, owner }) => field === "messages" && owner?.kind === "Channel"),
    ];
    for (const { use, place, key } of uses) {
      if (use.ref === undefined || place.path.length > 0 || place.name === key) continue;
      yield {
        place: use,
        message: `The key "${key}" and the file ${path.basename(place.source.file)} differ. Name both after the event.`,
      };
    }
  },
};
