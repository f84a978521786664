import type { WebhookEvent } from "../../model/api.js";
import { UserError } from "../../platform/user-error.js";
import { type DeliveryPlan, type Fault, type FaultInput, signing } from "../../runtime/webhooks/send/faults/fault.js";
import { prepareDelivery } from "../../runtime/webhooks/send/prepare.js";
import type { Json } from "../../schema/json.js";
import type { NamedBody, Sender } from "./sender.js";

/** A delivery to send, or the deliveries of a fault. */
export interface Job {
  event: string;
  /** For example `example full`, `generated 3/1` or `fault duplicate`. */
  name: string;
  plan: DeliveryPlan;
  /** The body of a valid delivery. */
  body?: Json;
  /** The name of the injected fault. */
  fault?: string;
}

/** A fault that does not apply to an event, or a body that cannot be made, with the reason. */
export interface SkippedJob {
  event: string;
  name: string;
  /** Absent for a body. */
  fault?: string;
  reason: string;
}

/** Returns what `make` returns, or a skipped job if it throws a UserError, so that the other events go on. */
export function madeOrSkipped<T>(
  event: WebhookEvent,
  name: string,
  make: () => T,
): { made: T } | { skipped: SkippedJob } {
  try {
    return { made: make() };
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause;
    return { skipped: { event: event.name, name, reason: `cannot be made: ${cause.message}` } };
  }
}

export interface DeliverySettings extends Pick<FaultInput, "secret" | "now" | "newId" | "chunkDelay" | "hugeBytes"> {}

export const DEFAULT_DELIVERY_SETTINGS: Omit<DeliverySettings, "secret"> = {
  now: () => Date.now(),
  newId: () => `msg_${crypto.randomUUID()}`,
  chunkDelay: 150,
  hugeBytes: 4 * 1024 * 1024,
};

export function deliveryJob(
  { descriptor }: Sender,
  event: WebhookEvent,
  { name, body }: NamedBody,
  settings: DeliverySettings,
): Job {
  const prepare = () => prepareDelivery(descriptor, event.name, body, signing(settings));
  return { event: event.name, name, body, plan: { deliveries: [prepare], expect: "accepted" } };
}

/** Creates the job that injects a fault into a delivery of an event, or returns why the fault does not apply. */
export async function faultJob(
  sender: Sender,
  event: WebhookEvent,
  body: Json,
  fault: Fault,
  settings: DeliverySettings,
): Promise<Job | SkippedJob> {
  const plan = await fault.plan(faultInput(sender, event, body, settings));
  const job = { event: event.name, name: `fault ${fault.name}`, fault: fault.name };
  return "reason" in plan ? { ...job, reason: plan.reason } : { ...job, plan };
}

function faultInput(sender: Sender, event: WebhookEvent, body: Json, settings: DeliverySettings): FaultInput {
  const { events } = sender.api;
  const other = events[(events.indexOf(event) + 1) % events.length];
  const [otherBody] = other && other !== event ? sender.examples(other) : [];
  return {
    api: sender.descriptor,
    event: event.name,
    body,
    invalidBodies: sender.invalidBodies(event, body),
    other: other && otherBody ? { event: other.name, body: otherBody.body } : undefined,
    ...settings,
  };
}

/** Returns the faults with the given names, or all for `all`. Throws a UserError for an unknown name. */
export function chooseFaults(faults: readonly Fault[], names: readonly string[]): Fault[] {
  if (names.includes("all")) return [...faults];
  return names.map((name) => {
    const fault = faults.find((candidate) => candidate.name === name);
    if (fault) return fault;
    const list = faults.map((candidate) => candidate.name).join(", ");
    throw new UserError(`unknown fault "${name}". Use one of ${list}, or all`, { exitCode: 2 });
  });
}
