import type { WebhookEvent } from "../../model/api.js";
import { sentMedia } from "../../model/sent-media.js";
import { faults } from "../../runtime/webhooks/send/faults/index.js";
import type { Json } from "../../schema/json.js";
import { loadGenerator } from "../payloads/generator.js";
import { chooseFaults, deliveryJob, faultJob, type Job, type Sending, type Skipped } from "./jobs.js";
import type { NamedBody, Sender } from "./sender.js";
import { setValues } from "./set-values.js";

/** What of the events is to be sent. */
export interface Choice {
  events: readonly WebhookEvent[];
  /** The name of an example; the first when absent. */
  example?: string | undefined;
  /** A body that stands for any example. */
  data?: Json | undefined;
  /** Bodies made from the schema. */
  random?: { seed: number; count: number } | undefined;
  settings: readonly string[];
  /** Names of faults, or `all`; sound deliveries when empty. */
  faults: readonly string[];
}

/** The jobs of a choice; what cannot be made is told apart. */
export async function chooseJobs(
  sender: Sender,
  choice: Choice,
  sending: Sending,
): Promise<{ jobs: Job[]; skipped: Skipped[]; bodies: { event: WebhookEvent; body: NamedBody }[] }> {
  const chosen = chooseFaults(faults, choice.faults);
  const bodies = await chooseBodies(sender, choice);
  const jobs: Job[] = [];
  const skipped: Skipped[] = [];
  for (const { event, body } of bodies) {
    if (chosen.length === 0) jobs.push(deliveryJob(sender, event, body, sending));
    for (const fault of chosen) {
      const made = await faultJob(sender, event, body.body, fault, sending);
      if ("plan" in made) jobs.push(made);
      else skipped.push(made);
    }
  }
  return { jobs, skipped, bodies };
}

async function chooseBodies(sender: Sender, choice: Choice): Promise<{ event: WebhookEvent; body: NamedBody }[]> {
  const { events, random, settings } = choice;
  const generator = random && (await loadGenerator(sender.api, sender.schemas));
  return events.flatMap((event) => {
    const made: NamedBody[] = random
      ? (generator?.sample(sentMedia(event.media)?.schema ?? true, random) ?? []).map((body, index) => ({
          name: `random ${random.seed}/${index + 1}`,
          body,
        }))
      : [documented(sender, event, choice)];
    return made.map(({ name, body }) => ({ event, body: { name, body: setValues(body, settings) } }));
  });
}

function documented(sender: Sender, event: WebhookEvent, { data, example }: Choice): NamedBody {
  if (data !== undefined) return { name: "data", body: data };
  const { name, body } = sender.example(event, example);
  return { name: `example ${name}`, body };
}
