import type { WebhookEvent } from "../../model/api.js";
import { UserError } from "../../platform/user-error.js";
import type { Fault, FaultInput, FaultPlan, NotApplicable } from "../../runtime/webhooks/send/faults/fault.js";
import { prepareDelivery } from "../../runtime/webhooks/send/prepare.js";
import type { Json } from "../../schema/json.js";
import type { NamedBody, Sender } from "./sender.js";

/** Something to send: a delivery, or the deliveries of a fault. */
export interface Job {
  event: string;
  /** `example full`, `random 3`, `fault duplicate`. */
  name: string;
  plan: FaultPlan;
  /** What is sent, where it is sound. */
  body?: Json;
  /** The fault that it is. */
  fault?: string;
}

/** A fault that cannot be made of an event, and why. */
export interface Skipped {
  event: string;
  name: string;
  fault: string;
  reason: string;
}

export interface Sending {
  secret?: string | undefined;
  now: () => number;
  newId: () => string;
  pace: number;
  hugeBytes: number;
}

export const SENDING: Omit<Sending, "secret"> = {
  now: () => Date.now(),
  newId: () => `msg_${crypto.randomUUID()}`,
  pace: 150,
  hugeBytes: 4 * 1024 * 1024,
};

export function deliveryJob(
  { descriptor }: Sender,
  event: WebhookEvent,
  { name, body }: NamedBody,
  sending: Sending,
): Job {
  const prepare = () =>
    prepareDelivery(descriptor, event.name, body, { secret: sending.secret, now: sending.now(), id: sending.newId() });
  return { event: event.name, name, body, plan: { deliveries: [prepare], expect: "accepted" } };
}

/** A fault of an event's delivery, or why it cannot be made. */
export async function faultJob(
  sender: Sender,
  event: WebhookEvent,
  body: Json,
  fault: Fault,
  sending: Sending,
): Promise<Job | Skipped> {
  const plan: FaultPlan | NotApplicable = await fault.plan(faultInput(sender, event, body, sending));
  const named = { event: event.name, name: `fault ${fault.name}`, fault: fault.name };
  return "reason" in plan ? { ...named, reason: plan.reason } : { ...named, plan };
}

function faultInput(sender: Sender, event: WebhookEvent, body: Json, sending: Sending): FaultInput {
  const { events } = sender.api;
  const other = events[(events.indexOf(event) + 1) % events.length];
  const [otherBody] = other && other !== event ? sender.examples(other) : [];
  return {
    api: sender.descriptor,
    event: event.name,
    body,
    broken: sender.broken(event, body),
    other: other && otherBody ? { event: other.name, body: otherBody.body } : undefined,
    ...sending,
  };
}

/** The faults of the given names, all by `all`; a name that there is not is the user's mistake. */
export function chooseFaults(known: readonly Fault[], names: readonly string[]): Fault[] {
  if (names.includes("all")) return [...known];
  return names.map((name) => {
    const found = known.find((fault) => fault.name === name);
    if (found) return found;
    const list = known.map((fault) => fault.name).join(", ");
    throw new UserError(`there is no fault "${name}": there is ${list}, or all`, { exitCode: 2 });
  });
}
