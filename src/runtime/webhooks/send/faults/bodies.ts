import { issuesOf } from "../../../validation/validation.js";
import type { EventDescriptor } from "../../descriptor.js";
import { withValueAt } from "../edit-body.js";
import {
  type DeliveryPlan,
  type Expectation,
  type Fault,
  type FaultInput,
  type NotApplicable,
  prepare,
} from "./fault.js";

const UNKNOWN = "chatwire_unknown_event";
const LIST: NotApplicable = { reason: "the body is a list, which has no properties" };

export const unknownEvent: Fault = {
  name: "unknown-event",
  summary: "the contract does not define the event, as when a vendor adds one",
  scope: "api",
  plan: async (input) => {
    const { api, event, body } = input;
    const { selection } = descriptorOf(input);
    if (selection.in === "body" && Array.isArray(body)) return LIST;
    if (selection.in === "body") return send(input, withValueAt(body, selection.pointer, UNKNOWN), "either");
    if (selection.in === "schema") {
      const unknownBody = { [UNKNOWN]: true };
      const fitting = await Promise.all(Object.values(api.events).map((other) => fits(other, unknownBody)));
      return fitting.some(Boolean)
        ? { reason: "every body fits one of the events" }
        : send(input, unknownBody, "either");
    }
    const extendedApi = { ...api, events: { ...api.events, [UNKNOWN]: api.events[event] as EventDescriptor } };
    return send({ ...input, api: extendedApi, event: UNKNOWN }, body, "either");
  },
};

export const extraProperty: Fault = {
  name: "extra-property",
  summary: "the body has a property that the contract does not define, as when a vendor adds one",
  scope: "event",
  plan: async (input) => {
    if (Array.isArray(input.body)) return LIST;
    const body = withValueAt(input.body, "/chatwire_unknown", { added: true });
    return send(input, body, (await fits(descriptorOf(input), body)) ? "accepted" : "rejected");
  },
};

export const missingRequired: Fault = {
  name: "missing-required",
  summary: "the body lacks a required property",
  scope: "event",
  plan: (input) =>
    sendInvalid(input, input.invalidBodies.required, "the contract requires no property except the event name"),
};

export const wrongType: Fault = {
  name: "wrong-type",
  summary: "a value in the body has the wrong type",
  scope: "event",
  plan: (input) => sendInvalid(input, input.invalidBodies.type, "the contract defines no type in the body"),
};

/** Accepts either response if deliveries hold no event name, because an invalid body is then an unknown event. */
function sendInvalid(input: FaultInput, body: unknown, reason: string): DeliveryPlan | NotApplicable {
  if (body === undefined) return { reason };
  return send(input, body, descriptorOf(input).selection.in === "schema" ? "either" : "rejected");
}

function send(input: FaultInput, body: unknown, expect: Expectation): DeliveryPlan {
  return { deliveries: [() => prepare({ ...input, body })], expect };
}

function descriptorOf({ api, event }: FaultInput): EventDescriptor {
  const descriptor = Object.hasOwn(api.events, event) ? api.events[event] : undefined;
  if (!descriptor) throw new TypeError(`${api.id} has no event "${event}"`);
  return descriptor;
}

async function fits({ validator }: EventDescriptor, body: unknown): Promise<boolean> {
  return issuesOf(await validator(), body).length === 0;
}
