import type { WebhookEvent } from "../../model/api.js";
import { sentMedia } from "../../model/sent-media.js";
import { faults } from "../../runtime/webhooks/send/faults/index.js";
import type { Unreached } from "../../testdata/cases/generated.js";
import { deliveryJob, faultJob, type Job, type Sending, type Skipped } from "../../testdata/deliveries/jobs.js";
import type { NamedBody, Sender } from "../../testdata/deliveries/sender.js";
import { loadGenerator } from "../../testdata/payloads/generator.js";
import { loadBranchBodies } from "./branch-bodies.js";

export type CheckKind = "example" | "generated" | "fault";

/** Something to send to a receiver, with what it must answer. */
export interface Check extends Job {
  kind: CheckKind;
}

export interface CheckOptions {
  sending: Sending;
  seed: number;
  /** Bodies made from the schema, for each event. */
  generated: number;
  /** Also a body for each branch of an event's schema that no other takes. */
  branches?: boolean | undefined;
  /** Texts of which one must stand in `<event> <name>`; all when empty. */
  only: readonly string[];
  /** Texts of which none may stand there. */
  skip: readonly string[];
}

export interface Checks {
  checks: Check[];
  /** Faults that cannot be made. */
  skipped: Skipped[];
  /** By event, branches that no body could be made for. */
  unreached: Map<string, Unreached[]>;
}

/** All that is to be checked: what makes no difference between events is checked once, with the first. */
export async function buildChecks(sender: Sender, options: CheckOptions): Promise<Checks> {
  const { generated, seed, only, skip, branches = false } = options;
  const generator = generated > 0 || branches ? await loadGenerator(sender.api, sender.schemas) : undefined;
  const isMeant = ({ event, name }: { event: string; name: string }) => {
    const holds = (text: string) => `${event} ${name}`.includes(text);
    return (only.length === 0 || only.some(holds)) && !skip.some(holds);
  };
  const checks: Check[] = [];
  const skipped: Skipped[] = [];
  const unreached: Checks["unreached"] = new Map();
  const cover = branches && generator ? await loadBranchBodies(sender, generator, seed) : undefined;
  for (const [index, event] of sender.api.events.entries()) {
    const made =
      generator?.sample(sentMedia(event.media)?.schema ?? true, { seed, count: generated }).map((body, number) => ({
        name: `generated ${number + 1}`,
        body,
      })) ?? [];
    const covering = cover?.(event, [...sender.examples(event), ...made]);
    if (covering) unreached.set(event.name, covering.unreached);
    const sound = soundChecks(sender, event, [...made, ...(covering?.made ?? [])], options.sending);
    const broken = await faultChecks(sender, event, made[0], index === 0, options.sending);
    checks.push(...[...sound, ...broken.checks].filter(isMeant));
    skipped.push(...broken.skipped.filter(isMeant));
  }
  return { checks, skipped, unreached };
}

function soundChecks(sender: Sender, event: WebhookEvent, made: readonly NamedBody[], sending: Sending): Check[] {
  const examples = sender.examples(event).map(({ name, body }) => ({ name: `example ${name}`, body }));
  const check = (kind: CheckKind) => (body: NamedBody) => ({ ...deliveryJob(sender, event, body, sending), kind });
  return [...examples.map(check("example")), ...made.map(check("generated"))];
}

/** The faults of an event, made of its first example; of a generated body where it has none. */
async function faultChecks(
  sender: Sender,
  event: WebhookEvent,
  otherwise: NamedBody | undefined,
  isFirst: boolean,
  sending: Sending,
): Promise<{ checks: Check[]; skipped: Skipped[] }> {
  const body = sender.examples(event)[0] ?? otherwise;
  const checks: Check[] = [];
  const skipped: Skipped[] = [];
  for (const fault of faults) {
    if (!body || (fault.scope === "api" && !isFirst)) continue;
    const made = await faultJob(sender, event, body.body, fault, sending);
    if ("plan" in made) checks.push({ ...made, kind: "fault" });
    else skipped.push(made);
  }
  return { checks, skipped };
}
