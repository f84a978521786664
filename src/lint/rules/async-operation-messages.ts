import { nodesOf } from "../../spec/source/contract.js";
import type { Rule } from "./rule.js";

/** Bundling replaces references between messages by copies, which operations must not have. */
export const asyncOperationMessages: Rule = {
  name: "async-operation-messages",
  summary: "AsyncAPI operations name a channel and no messages",
  *check({ asyncapi }) {
    for (const { place } of nodesOf(asyncapi, "Operation")) {
      const messages = place.child("messages");
      if (messages.value === undefined) continue;
      yield {
        place: messages,
        message: `Remove "messages": without it an operation means all messages of its channel, and stays true when it is bundled.`,
      };
    }
  },
};
