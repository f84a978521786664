import { nodesOf } from "../../spec/source/contract.js";
import type { Rule } from "./rule.js";

/** Bundling replaces references to messages with copies, and AsyncAPI does not allow copies in operations. */
export const asyncOperationMessages: Rule = {
  name: "async-operation-messages",
  summary: "AsyncAPI operations name a channel and omit `messages`",
  recommended: "warn",
  document: "asyncapi",
  *check({ asyncapi }) {
    for (const { place } of nodesOf(asyncapi, "Operation")) {
      const messages = place.child("messages");
      if (messages.value === undefined) continue;
      yield {
        place: messages,
        message: `Remove "messages". The operation then includes all messages of its channel, even after bundling.`,
      };
    }
  },
};
