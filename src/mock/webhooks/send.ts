import type { Api } from "../../model/api.js";
import { nearest, UserError } from "../../platform/user-error.js";
import type { DeliveryResult } from "../../runtime/webhooks/send/deliver.js";
import { arrayOf, type Json, type JsonObject, stringOf } from "../../schema/json.js";
import type { Sender } from "../../testdata/deliveries/sender.js";
import { type HttpResponse, jsonResponse } from "../http-response.js";
import type { HandlerOptions } from "../options.js";
import { loadSender } from "./load-sender.js";

const FIELDS = ["to", "secret", "example", "data", "seed", "set", "fault"];

/** Sends an event, valid or with a fault, and returns the responses of the receiver. */
export async function sendDelivery(
  api: Api,
  eventName: string,
  body: JsonObject,
  { allowRemote = false, fetch }: Pick<HandlerOptions, "allowRemote" | "fetch">,
): Promise<HttpResponse> {
  const { checkTarget } = await import("../../http/allowed-target.js");
  const { chooseJobs } = await import("../../testdata/deliveries/choose-jobs.js");
  const { DEFAULT_DELIVERY_SETTINGS } = await import("../../testdata/deliveries/jobs.js");
  const { runPlan } = await import("../../runtime/webhooks/send/run-plan.js");
  const fields = readFields(body);
  const to = await checkTarget(fields.to, { allowRemote });
  const sender = await loadSender(api);
  const { secret, seed } = fields;
  if (secret !== undefined) await checkSecret(sender, secret);
  const selection = {
    events: [sender.event(eventName)],
    example: fields.example,
    data: body.data,
    generated: seed === undefined ? undefined : { seed, count: 1 },
    edits: fields.set,
    faults: fields.fault === undefined ? [] : [fields.fault],
  };
  const { jobs, skipped } = await chooseJobs(sender, selection, { ...DEFAULT_DELIVERY_SETTINGS, secret });
  const results: JsonObject[] = [];
  for (const { event, name, plan } of jobs) {
    const { results: responses, problem } = await runPlan(plan, { to, secret, fetch });
    results.push({ event, name, ok: problem === undefined, problem, responses: responses.map(asJson) });
  }
  return jsonResponse(200, { results, skipped });
}

/** Throws a UserError if the secret is blank or the verification scheme of the API does not allow it. */
async function checkSecret({ descriptor }: Sender, secret: string): Promise<void> {
  const { secretBytes } = await import("../../runtime/webhooks/verification.js");
  try {
    secretBytes(descriptor.verification.scheme, secret);
  } catch (cause) {
    throw new UserError((cause as Error).message, { cause });
  }
}

function asJson(result: DeliveryResult): Json {
  const { time } = result;
  if (result.ok) return { status: result.status, time, body: result.body };
  return { reason: result.reason, time, message: result.cause.message };
}

function readFields(body: JsonObject) {
  const unknownField = Object.keys(body).find((name) => !FIELDS.includes(name));
  if (unknownField !== undefined) {
    const hint = nearest(unknownField.slice(0, 40), FIELDS);
    throw new UserError(`unknown field${hint ? `; did you mean "${hint}"?` : ""} (available: ${FIELDS.join(", ")})`);
  }
  const { seed, set } = body;
  const isSeed = typeof seed === "number" && Number.isInteger(seed) && Math.abs(seed) < 2 ** 31;
  if (seed !== undefined && !isSeed) throw new UserError("seed must be an integer");
  if (set !== undefined && !Array.isArray(set))
    throw new UserError('set must be an array such as ["payload.chat.id=X1"]');
  const text = (name: string) => {
    if (body[name] !== undefined && typeof body[name] !== "string") throw new UserError(`${name} must be a string`);
    return stringOf(body[name]);
  };
  const to = text("to");
  if (to === undefined)
    throw new UserError('to is missing. Set it to the URL of the receiver: {"to": "http://localhost:3000/hooks"}');
  return {
    ...{ to, secret: text("secret") || undefined, example: text("example"), fault: text("fault") },
    seed: isSeed ? seed : undefined,
    set: arrayOf(set).map(String),
  };
}
