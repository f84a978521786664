import type { Api } from "../../model/api.js";
import { nearest, UserError } from "../../platform/user-error.js";
import { arrayOf, type Json, type JsonObject, stringOf } from "../../schema/json.js";
import { type HttpResponse, jsonResponse } from "../http-response.js";
import type { HandlerOptions } from "../options.js";
import { senderOf } from "./load-sender.js";

const FIELDS = ["to", "secret", "example", "data", "seed", "set", "fault"];

/** Sends an event, or a fault of it, and answers with what came of it. */
export async function sendDelivery(
  api: Api,
  eventName: string,
  given: JsonObject,
  { allowRemote = false, fetch }: Pick<HandlerOptions, "allowRemote" | "fetch">,
): Promise<HttpResponse> {
  const { checkTarget } = await import("../../http/allowed-target.js");
  const { chooseJobs } = await import("../../testdata/deliveries/choose-jobs.js");
  const { SENDING } = await import("../../testdata/deliveries/jobs.js");
  const { runPlan } = await import("../../runtime/webhooks/send/run-plan.js");
  const fields = readFields(given);
  const to = await checkTarget(fields.to, { allowRemote });
  const sender = await senderOf(api);
  const { secret, seed } = fields;
  const choice = {
    events: [sender.event(eventName)],
    example: fields.example,
    data: given.data,
    random: seed === undefined ? undefined : { seed, count: 1 },
    settings: fields.set,
    faults: fields.fault === undefined ? [] : [fields.fault],
  };
  const { jobs, skipped } = await chooseJobs(sender, choice, { ...SENDING, secret });
  const results: JsonObject[] = [];
  for (const { event, name, plan } of jobs) {
    const { results: answers, problem } = await runPlan(plan, { to, secret, fetch });
    results.push({ event, name, ok: problem === undefined, problem, answers: answers.map(asJson) });
  }
  return jsonResponse(200, { results, skipped });
}

type Answers = Awaited<ReturnType<typeof import("../../runtime/webhooks/send/run-plan.js").runPlan>>["results"];

function asJson(answer: Answers[number]): Json {
  const { time } = answer;
  if (answer.ok) return { status: answer.status, time, body: answer.body };
  return { reason: answer.reason, time, message: answer.cause.message };
}

function readFields(given: JsonObject) {
  const unknown = Object.keys(given).find((name) => !FIELDS.includes(name));
  if (unknown !== undefined) {
    const hint = nearest(unknown.slice(0, 40), FIELDS);
    throw new UserError(`unknown field${hint ? `; did you mean "${hint}"?` : ""} (there is ${FIELDS.join(", ")})`);
  }
  const { seed, set } = given;
  const isSeed = typeof seed === "number" && Number.isInteger(seed) && Math.abs(seed) < 2 ** 31;
  if (seed !== undefined && !isSeed) throw new UserError("seed must be a whole number");
  if (set !== undefined && !Array.isArray(set))
    throw new UserError('set must be a list such as ["payload.chat.id=X1"]');
  const text = (name: string) => {
    if (given[name] !== undefined && typeof given[name] !== "string") throw new UserError(`${name} must be a text`);
    return stringOf(given[name]);
  };
  const to = text("to");
  if (to === undefined) throw new UserError('to is missing: say where, such as {"to": "http://localhost:3000/hooks"}');
  return {
    ...{ to, secret: text("secret") || undefined, example: text("example"), fault: text("fault") },
    seed: isSeed ? seed : undefined,
    set: arrayOf(set).map(String),
  };
}
