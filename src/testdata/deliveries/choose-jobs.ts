import type { WebhookEvent } from "../../model/api.js";
import { sentMedia } from "../../model/sent-media.js";
import { UserError } from "../../platform/user-error.js";
import { withValueAt } from "../../runtime/webhooks/send/edit-body.js";
import { faults } from "../../runtime/webhooks/send/faults/index.js";
import type { Json } from "../../schema/json.js";
import { toPointer } from "../../schema/pointer.js";
import { loadGenerator } from "../payloads/generator.js";
import {
  chooseFaults,
  type DeliverySettings,
  deliveryJob,
  faultJob,
  type Job,
  madeOrSkipped,
  type SkippedJob,
} from "./jobs.js";
import type { NamedBody, Sender } from "./sender.js";

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

/**
 * Creates the jobs of a selection. Returns separately the faults that do not apply and the bodies that cannot be made. Throws a
 * `UserError` if no body can be made.
 */
export async function chooseJobs(
  sender: Sender,
  selection: JobSelection,
  settings: DeliverySettings,
): Promise<{ jobs: Job[]; skipped: SkippedJob[]; bodies: { event: WebhookEvent; body: NamedBody }[] }> {
  const chosenFaults = chooseFaults(faults, selection.faults);
  const { bodies, skipped } = await chooseBodies(sender, selection);
  const jobs: Job[] = [];
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
): Promise<{ bodies: { event: WebhookEvent; body: NamedBody }[]; skipped: SkippedJob[] }> {
  const { events, generated, edits } = selection;
  const generator = generated && (await loadGenerator(sender.api, sender.schemas));
  const make = (event: WebhookEvent): NamedBody[] =>
    generated
      ? (generator?.sample(sentMedia(event.media)?.schema ?? true, generated) ?? []).map((body, index) => ({
          name: `generated ${generated.seed}/${index + 1}`,
          body,
        }))
      : [dataOrExample(sender, event, selection)];
  const [only] = events;
  if (only && events.length === 1) return { bodies: edited(only, make(only), edits), skipped: [] };
  const results = events.map((event) => ({
    event,
    result: madeOrSkipped(event, generated ? "generated" : "example", () => make(event)),
  }));
  const bodies = results.flatMap(({ event, result }) => ("made" in result ? edited(event, result.made, edits) : []));
  const skipped = results.flatMap(({ result }) => ("skipped" in result ? [result.skipped] : []));
  // Otherwise a wrong name of an example would skip every event.
  const [first] = bodies.length === 0 ? skipped : [];
  if (first) throw new UserError(`no event can be sent: ${first.event} ${first.reason}`, { exitCode: 2 });
  return { bodies, skipped };
}

function edited(
  event: WebhookEvent,
  bodies: readonly NamedBody[],
  edits: readonly string[],
): { event: WebhookEvent; body: NamedBody }[] {
  return bodies.map(({ name, body }) => ({ event, body: { name, body: setValues(body, edits) } }));
}

function dataOrExample(sender: Sender, event: WebhookEvent, { data, example }: JobSelection): NamedBody {
  if (data !== undefined) return { name: "data", body: data };
  const { name, body } = sender.example(event, example);
  return { name: `example ${name}`, body };
}

/** Applies edits of the form `PATH=VALUE`. A path is a JSON Pointer or has dots. A value is JSON, or else a text. */
export function setValues(body: Json, edits: readonly string[]): Json {
  return edits.reduce<Json>((edited, edit) => {
    const equals = edit.indexOf("=");
    if (equals < 1)
      throw new UserError(`--set requires PATH=VALUE, such as payload.chat.id=X1, but got ${JSON.stringify(edit)}`, {
        exitCode: 2,
      });
    return setValue(edited, edit.slice(0, equals), parseValue(edit.slice(equals + 1)));
  }, body);
}

function setValue(body: Json, path: string, value: Json): Json {
  const pointer = path.startsWith("/") ? path : toPointer(path.split("."));
  try {
    return withValueAt(body, pointer, value) as Json;
  } catch (cause) {
    throw new UserError(`--set ${path}: ${(cause as Error).message}`, { exitCode: 2, cause });
  }
}

function parseValue(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
