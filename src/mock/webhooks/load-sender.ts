import type { Api } from "../../model/api.js";
import { memoizeByObject } from "../../schema/memoize.js";

/** Loads the sender of an API on first use, because it needs Ajv. */
export const loadSender = memoizeByObject(async (api: Api) => {
  const { Sender } = await import("../../testdata/deliveries/sender.js");
  return new Sender(api);
});
