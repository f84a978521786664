import { type Contract, nodesOf } from "../../spec/source/contract.js";
import type { Rule } from "./rule.js";

/** A channel alone does not say who sends its messages, so tools show and generate nothing for it. */
export const channelHasOperation: Rule = {
  name: "channel-has-operation",
  summary: "every channel of the AsyncAPI document has an operation",
  recommended: "warn",
  document: "asyncapi",
  *check({ asyncapi }: Contract) {
    const used = new Set(nodesOf(asyncapi, "Operation").map(({ place }) => place.get("channel")?.id));
    for (const { use, place, key, field, owner } of nodesOf(asyncapi, "Channel")) {
      if (owner?.kind !== "Root" || field !== "channels" || used.has(place.id)) continue;
      yield {
        place: use,
        message: `No operation uses the channel "${key}". Add one under "operations", with "action: send" and "channel: {$ref: '#/channels/${key}'}".`,
      };
    }
  },
};
