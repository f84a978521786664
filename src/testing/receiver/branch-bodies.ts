import type { WebhookEvent } from "../../model/api.js";
import { importOptional } from "../../platform/import-optional.js";
import { generateInputs, type Unreached } from "../../testdata/cases/generated.js";
import type { NamedBody, Sender } from "../../testdata/deliveries/sender.js";
import type { PayloadGenerator } from "../../testdata/payloads/generator.js";
import { eventBodies } from "../coverage/covered-parts.js";

/** Makes bodies of an event for the branches that those which there are do not take. */
export async function loadBranchBodies(sender: Sender, generator: PayloadGenerator, seed: number) {
  const fc = await importOptional("fast-check", () => import("fast-check"));
  return (event: WebhookEvent, known: readonly NamedBody[]): { made: NamedBody[]; unreached: Unreached[] } => {
    const bodies = eventBodies(sender.api, sender.schemas, event);
    const taken = new Set(known.flatMap(({ body }) => bodies.hits(body)));
    const { made, unreached } = generateInputs(bodies, generator, { fc, seed, taken, first: false });
    return { made: made.map(({ input, point }) => ({ name: `generated ${point.id}`, body: input })), unreached };
  };
}
