import type { Counted } from "../generate/index.js";
import { readApi } from "../model/read-api.js";
import type { Stage } from "../spec/counts.js";

/** What the mock answers and sends of an API. */
export async function countMock({ api, bundles }: Counted): Promise<Stage> {
  const { reachable } = await import("../mock/reachable.js");
  const model = readApi(api.id, bundles.openapi?.document ?? {});
  const found = reachable(model);
  const lost = model.operations.filter((operation) => !found.includes(operation)).map(({ id }) => id);
  return { name: "mock", operations: found.length, webhooks: model.events.length, lost };
}
