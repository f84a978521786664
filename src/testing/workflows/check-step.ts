import type { Api, Operation } from "../../model/api.js";
import { arrayOf, type Json, type JsonObject, objectOf, stringOf } from "../../schema/json.js";
import { lenientSchemas, type SchemaSet } from "../../schema/schema-set.js";
import { checkResponse, type ReceivedResponse } from "../judge/check-response.js";
import { documentedResponse, undocumentedStatus } from "../judge/documented-response.js";

const MAX_LENGTH = 300;
const MAX_FINDINGS = 3;
/** The checks of `respect` that the checks of responses here replace. */
const REPLACED = new Set(["status code check", "schema check", "content-type check"]);

/** Checks the executed steps of workflows as `test-server` checks responses. */
export class StepChecker {
  readonly #schemas: SchemaSet;
  readonly api: Api;

  constructor(api: Api) {
    this.api = api;
    this.#schemas = lenientSchemas(api);
  }

  /** Returns the number of checks of a step, and the reasons why it failed, each in one line. */
  check(step: JsonObject, executed: JsonObject): { checks: number; failures: string[] } {
    const operation = this.api.operations.find(({ id }) => id === step.operationId);
    const response = receivedResponse(objectOf(executed.response));
    const all = arrayOf(executed.checks).map(objectOf);
    if (!operation || !response) return { checks: all.length, failures: failuresOf(all, response?.status) };
    const kept = all.filter(({ name }) => !REPLACED.has(String(name)));
    const findings = this.#findingsOf(operation, response).slice(0, MAX_FINDINGS);
    return { checks: kept.length + REPLACED.size, failures: [...failuresOf(kept, response.status), ...findings] };
  }

  #findingsOf(operation: Operation, { status, headers, bodies }: ExecutedResponse): string[] {
    const documented = documentedResponse(operation, status);
    if (!documented) return [`status ${undocumentedStatus(operation, status)}`];
    const findings = bodies.map((body) =>
      checkResponse(this.api, this.#schemas, documented, { status, headers, body: Buffer.from(body) }),
    );
    const best = findings.find(({ length }) => length === 0) ?? findings[0] ?? [];
    return best.map(({ place, message }) => `${place} ${message}`);
  }
}

interface ExecutedResponse extends Pick<ReceivedResponse, "status" | "headers"> {
  /** The texts that the body may have been. The report does not distinguish a JSON text from a body that is not valid JSON. */
  bodies: string[];
}

function receivedResponse({ statusCode, headers, body }: JsonObject): ExecutedResponse | undefined {
  if (typeof statusCode !== "number") return undefined;
  const names = Object.entries(objectOf(headers)).map(([name, value]) => [name.toLowerCase(), String(value)]);
  return { status: statusCode, headers: Object.fromEntries(names), bodies: textsOf(body) };
}

function textsOf(body: Json | undefined): string[] {
  if (body === undefined) return [""];
  return typeof body === "string" ? [body, JSON.stringify(body)] : [JSON.stringify(body)];
}

function failuresOf(checks: readonly JsonObject[], status: number | undefined): string[] {
  return checks.filter(({ passed }) => passed !== true).map((check) => criterionLine(check, status));
}

function criterionLine({ name, condition, message }: JsonObject, status: number | undefined): string {
  const note = status === undefined ? "" : ` (status ${status})`;
  const criterion = stringOf(condition);
  if (criterion !== undefined) return plainLine(`${criterion} does not hold${note}`);
  return plainLine(`${stringOf(name) ?? "a check"}${note}: ${stringOf(message) ?? "failed"}`);
}

/** Returns a message in one line, without code frames and symbols. */
function plainLine(text: string): string {
  const lines = text.split("\n").filter((line) => !/^\s*(>\s*)?\d*\s*\|/.test(line));
  const plain = lines.join(" ").replaceAll(/[\p{Extended_Pictographic}\p{Emoji_Modifier}]/gu, "");
  return plain.replaceAll(/\s+/g, " ").trim().slice(0, MAX_LENGTH);
}
