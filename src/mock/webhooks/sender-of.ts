import type { Api } from "../../model/index.js";
import type { Sender } from "../../trigger/index.js";

const made = new WeakMap<Api, Promise<Sender>>();

/** What sends and checks the events of an API, made once and when it is first needed. */
export function senderOf(api: Api): Promise<Sender> {
  const sender = made.get(api) ?? import("../../trigger/index.js").then(({ Sender }) => new Sender(api));
  made.set(api, sender);
  return sender;
}
