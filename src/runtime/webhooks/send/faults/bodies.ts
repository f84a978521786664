import { issuesOf } from "../../../validation/validation.js";
import type { EventDescriptor } from "../../descriptor.js";
import { withValueAt } from "../edit-body.js";
import { prepareDelivery } from "../prepare.js";
import type { Expectation, Fault, FaultInput, FaultPlan, NotApplicable } from "./fault.js";

const UNKNOWN = "chatwire_unknown_event";

export const unknownEvent: Fault = {
  name: "unknown-event",
  summary: "the event is one that the contract does not have, as when a vendor adds one",
  scope: "api",
  plan: async (input) => {
    const { api, event, body } = input;
    const { selection } = descriptorOf(input);
    if (selection.in === "body") return send(input, withValueAt(body, selection.pointer, UNKNOWN), "answered");
    if (selection.in === "schema") {
      const unknown = { [UNKNOWN]: true };
      const known = await Promise.all(Object.values(api.events).map((other) => fits(other, unknown)));
      return known.some(Boolean) ? { reason: "any body fits one of the events" } : send(input, unknown, "answered");
    }
    const other = { ...api, events: { ...api.events, [UNKNOWN]: api.events[event] as EventDescriptor } };
    return send({ ...input, api: other, event: UNKNOWN }, body, "answered");
  },
};

export const extraProperty: Fault = {
  name: "extra-property",
  summary: "the body has a property that the contract does not name, as when a vendor adds one",
  scope: "event",
  plan: async (input) => {
    const body = withValueAt(input.body, "/chatwire_unknown", { added: true });
    return send(input, body, (await fits(descriptorOf(input), body)) ? "accepted" : "rejected");
  },
};

export const missingRequired: Fault = {
  name: "missing-required",
  summary: "the body lacks a property that the contract requires",
  scope: "event",
  plan: (input) =>
    breaking(input, input.broken.required, "the contract requires nothing of the body but its event's name"),
};

export const wrongType: Fault = {
  name: "wrong-type",
  summary: "a value of the body is of another type",
  scope: "event",
  plan: (input) => breaking(input, input.broken.type, "the contract names no type in the body"),
};

/** Where no name travels, a body that breaks its schema is an unknown event. */
function breaking(input: FaultInput, body: unknown, otherwise: string): FaultPlan | NotApplicable {
  if (body === undefined) return { reason: otherwise };
  return send(input, body, descriptorOf(input).selection.in === "schema" ? "answered" : "rejected");
}

function send({ api, event, secret, now, newId }: FaultInput, body: unknown, expect: Expectation): FaultPlan {
  return { deliveries: [() => prepareDelivery(api, event, body, { secret, now: now(), id: newId() })], expect };
}

function descriptorOf({ api, event }: FaultInput): EventDescriptor {
  const found = Object.hasOwn(api.events, event) ? api.events[event] : undefined;
  if (!found) throw new TypeError(`${api.id} has no event "${event}"`);
  return found;
}

async function fits({ validator }: EventDescriptor, body: unknown): Promise<boolean> {
  return issuesOf(await validator(), body).length === 0;
}
