import type { Api } from "../../model/api.js";
import type { Sender } from "../../testdata/deliveries/sender.js";

const made = new WeakMap<Api, Promise<Sender>>();

/** What sends and checks the events of an API, made once and when it is first needed. */
export function senderOf(api: Api): Promise<Sender> {
  const sender = made.get(api) ?? import("../../testdata/deliveries/sender.js").then(({ Sender }) => new Sender(api));
  made.set(api, sender);
  return sender;
}
