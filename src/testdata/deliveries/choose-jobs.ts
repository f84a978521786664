import type { WebhookEvent } from "../../model/api.js";
import { sentMedia } from "../../model/sent-media.js";
import { faults } from "../../runtime/webhooks/send/faults/index.js";
import type { Json } from "../../schema/json.js";
import { loadGenerator } from "../payloads/generator.js";
import {
  chooseFaults,
  type DeliverySettings,
  deliveryJob,
  faultJob,
  type Job,
  type NotApplicableFault,
} from "./jobs.js";
import type { NamedBody, Sender } from "./sender.js";
import { setValues } from "./set-values.js";

/** Selects what to send for each event. */
export interface JobSelection {
  events: readonly WebhookEvent[];
  /** The name of an example. Default: the first example. */
  example?: string | undefined;
  /** A body to send instead of an example. */
  data?: Json | undefined;
  /** Generates bodies from the schema instead of sending an example. */
  generated?: { seed: number; count: number } | undefined;
  /** Edits of the body in the form `PATH=VALUE`. */
  edits: readonly string[];
  /** Names of faults, or `all`. If empty, the deliveries are valid. */
  faults: readonly string[];
}

/** Creates the jobs of a selection. Returns the faults that do not apply separately. */
export async function chooseJobs(
  sender: Sender,
  selection: JobSelection,
  settings: DeliverySettings,
): Promise<{ jobs: Job[]; skipped: NotApplicableFault[]; bodies: { event: WebhookEvent; body: NamedBody }[] }> {
  const chosenFaults = chooseFaults(faults, selection.faults);
  const bodies = await chooseBodies(sender, selection);
  const jobs: Job[] = [];
  const skipped: NotApplicableFault[] = [];
  for (const { event, body } of bodies) {
    if (chosenFaults.length === 0) jobs.push(deliveryJob(sender, event, body, settings));
    for (const fault of chosenFaults) {
      const job = await faultJob(sender, event, body.body, fault, settings);
      if ("plan" in job) jobs.push(job);
      else skipped.push(job);
    }
  }
  return { jobs, skipped, bodies };
}

async function chooseBodies(
  sender: Sender,
  selection: JobSelection,
): Promise<{ event: WebhookEvent; body: NamedBody }[]> {
  const { events, generated, edits } = selection;
  const generator = generated && (await loadGenerator(sender.api, sender.schemas));
  return events.flatMap((event) => {
    const bodies: NamedBody[] = generated
      ? (generator?.sample(sentMedia(event.media)?.schema ?? true, generated) ?? []).map((body, index) => ({
          name: `generated ${generated.seed}/${index + 1}`,
          body,
        }))
      : [dataOrExample(sender, event, selection)];
    return bodies.map(({ name, body }) => ({ event, body: { name, body: setValues(body, edits) } }));
  });
}

function dataOrExample(sender: Sender, event: WebhookEvent, { data, example }: JobSelection): NamedBody {
  if (data !== undefined) return { name: "data", body: data };
  const { name, body } = sender.example(event, example);
  return { name: `example ${name}`, body };
}
