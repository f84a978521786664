import type { WebhookEvent } from "../../model/api.js";
import { sentMedia } from "../../model/sent-media.js";
import { faults } from "../../runtime/webhooks/send/faults/index.js";
import { generateInputs, type Unreached } from "../../testdata/cases/generated.js";
import {
  type DeliverySettings,
  deliveryJob,
  faultJob,
  type Job,
  madeOrSkipped,
  type SkippedJob,
} from "../../testdata/deliveries/jobs.js";
import type { NamedBody, Sender } from "../../testdata/deliveries/sender.js";
import { loadGenerator, type PayloadGenerator } from "../../testdata/payloads/generator.js";
import { eventBodies } from "../coverage/covered-parts.js";

export type CheckKind = "example" | "generated" | "fault";

/** A job that a receiver must respond to as expected. */
export interface Check extends Job {
  kind: CheckKind;
}

export interface CheckOptions {
  settings: DeliverySettings;
  seed: number;
  /** How many bodies to generate for each event. */
  generated: number;
  /** Also generates a body for each schema branch that no other body covers. */
  branches?: boolean | undefined;
  /** Runs only checks whose `<event> <name>` contains one of these texts. If empty, runs all. */
  only: readonly string[];
  /** Skips checks whose `<event> <name>` contains one of these texts. */
  skip: readonly string[];
}

export interface Checks {
  checks: Check[];
  skipped: SkippedJob[];
  /** The branches of each event for which no body could be generated. */
  unreached: Map<string, Unreached[]>;
}

/** Creates the checks of all events. A fault that is the same for every event is checked with the first event only. */
export async function buildChecks(sender: Sender, options: CheckOptions): Promise<Checks> {
  const { settings, generated, seed, only, skip, branches = false } = options;
  const generator = generated > 0 || branches ? await loadGenerator(sender.api, sender.schemas) : undefined;
  const isSelected = ({ event, name }: { event: string; name: string }) => {
    const contains = (text: string) => `${event} ${name}`.includes(text);
    return (only.length === 0 || only.some(contains)) && !skip.some(contains);
  };
  const checks: Check[] = [];
  const skipped: SkippedJob[] = [];
  const unreached: Checks["unreached"] = new Map();
  const generateBranchBodies = branches && generator ? await loadBranchBodies(sender, generator, seed) : undefined;
  for (const [index, event] of sender.api.events.entries()) {
    const examples = sender.examples(event);
    const result = madeOrSkipped(
      event,
      "generated",
      () => generator?.sample(sentMedia(event.media)?.schema ?? true, { seed, count: generated }) ?? [],
    );
    if ("skipped" in result && isSelected(result.skipped)) skipped.push(result.skipped);
    const bodies = ("made" in result ? result.made : []).map((body, number) => ({
      name: `generated ${number + 1}`,
      body,
    }));
    const branchBodies = generateBranchBodies?.(event, [...examples, ...bodies]);
    if (branchBodies) unreached.set(event.name, branchBodies.unreached);
    const check = (kind: CheckKind, body: NamedBody) => ({ ...deliveryJob(sender, event, body, settings), kind });
    checks.push(
      ...[
        ...examples.map(({ name, body }) => check("example", { name: `example ${name}`, body })),
        ...[...bodies, ...(branchBodies?.bodies ?? [])].map((body) => check("generated", body)),
      ].filter(isSelected),
    );
    const [validBody] = [...examples, ...bodies];
    for (const fault of faults) {
      if (!validBody || (fault.scope === "api" && index > 0)) continue;
      const job = await faultJob(sender, event, validBody.body, fault, settings);
      if (!isSelected(job)) continue;
      if ("plan" in job) checks.push({ ...job, kind: "fault" });
      else skipped.push(job);
    }
  }
  return { checks, skipped, unreached };
}

/** Loads the generator of bodies for the branches that existing bodies do not cover. */
async function loadBranchBodies(sender: Sender, generator: PayloadGenerator, seed: number) {
  const fc = await import("fast-check");
  return (event: WebhookEvent, existing: readonly NamedBody[]): { bodies: NamedBody[]; unreached: Unreached[] } => {
    const branched = eventBodies(sender.api, sender.schemas, event);
    const covered = new Set(existing.flatMap(({ body }) => branched.hits(body)));
    const { generated, unreached } = generateInputs(branched, generator, { fc, seed, covered, first: false });
    return { bodies: generated.map(({ input, point }) => ({ name: `generated ${point.id}`, body: input })), unreached };
  };
}
