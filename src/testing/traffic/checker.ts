import { parseJson } from "../../http/decode/json.js";
import { loadSender } from "../../mock/webhooks/load-sender.js";
import type { Api, Operation, WebhookEvent } from "../../model/api.js";
import type { Validator } from "../../runtime/validation/validation.js";
import { identifyEvent } from "../../runtime/webhooks/identify.js";
import type { Schema } from "../../schema/json.js";
import { isObject, type Json } from "../../schema/json.js";
import { lenientSchemas, type SchemaSet } from "../../schema/schema-set.js";
import { checkRequest, checkResponse, type Issue } from "./check-messages.js";
import { CallDecoder, type DecodedCall } from "./decoded-call.js";
import type { Entry, Finding } from "./entry.js";

/** What became of an entry. `foreign`: it is of another API, and was not checked. */
export interface Checked {
  foreign: boolean;
  operation: string | undefined;
  findings: Finding[];
  /** How the request was read; for those who record it. */
  call: DecodedCall | undefined;
  /** The body of a delivery that fits. */
  delivered?: { event: WebhookEvent; body: Json };
}

const MAX_DEPTH = 100;
/** Rejections that say that a path is not of this API, rather than what is wrong with a request. */
const UNKNOWN = new Set(["notFound", "methodNotAllowed"]);

/** Checks what travelled against the contract of one API, in both directions. */
export class Checker {
  readonly #decoder: CallDecoder;
  readonly #schemas: SchemaSet;
  readonly #compiled = new Map<object, Validator>();
  readonly #hosts: Set<string>;

  readonly api: Api;

  constructor(api: Api) {
    this.api = api;

    this.#decoder = new CallDecoder(api);
    this.#schemas = lenientSchemas(api);
    this.#hosts = new Set(api.servers.flatMap(({ url }) => /^[a-z]+:\/\/([^/{}]+)/i.exec(url)?.[1] ?? []));
  }

  async check(entry: Entry): Promise<Checked> {
    if (entry.kind === "webhook") return this.#checkDelivery(entry);
    const call = await this.#decoder.decode(entry);
    const { operation, request, rejected } = call;
    if (rejected && !operation && UNKNOWN.has(rejected.kind) && !this.#isOurs(entry)) return { ...FOREIGN, call };
    const issues: [Finding["direction"], Issue][] = [];
    if (rejected) issues.push(["request", { place: rejected.parameter ?? "request", message: rejected.message }]);
    if (operation && request)
      for (const issue of checkRequest(this.#validator, operation, request)) issues.push(["request", issue]);
    if (operation && entry.response)
      for (const issue of checkResponse(this.api.document, this.#validator, operation, entry.response))
        issues.push(["response", issue]);
    const made = issues.map(([direction, issue]) => finding(entry, operation?.id, direction, issue));
    const findings =
      entry.found?.map(({ direction, ...issue }) => finding(entry, operation?.id, direction, issue)) ?? made;
    return { foreign: false, operation: operation?.id, findings, call };
  }

  async #checkDelivery(entry: Entry): Promise<Checked> {
    const tell = (event: string | undefined, issues: Issue[]): Checked => ({
      foreign: false,
      operation: event,
      findings: issues.map((issue) => finding(entry, event, "webhook", issue)),
      call: undefined,
    });
    const parsed = parseJson(Buffer.from(entry.request.body ?? []).toString(), MAX_DEPTH);
    if (!parsed.ok) return tell(undefined, [{ place: "body", message: parsed.message }]);
    const sender = await loadSender(this.api);
    const [name] = await identifyEvent(sender.descriptor, { headers: entry.request.headers, body: parsed.value });
    const event = this.api.events.find((one) => one.name === name);
    if (!event) return tell(undefined, [{ place: "body", message: `is no event of ${this.api.id}` }]);
    const issues = await sender.issues(event, parsed.value);
    const told = tell(
      event.name,
      issues.map(({ path, message }) => ({ place: path === "" ? "body" : `body ${path}`, message })),
    );
    return issues.length === 0 ? { ...told, delivered: { event, body: parsed.value } } : told;
  }

  /** A recording of a browser holds calls of much else; without a host it was made for this API. */
  #isOurs({ host, target }: Entry): boolean {
    return host === undefined || this.#hosts.has(host) || target.startsWith(`/${this.api.id}/`);
  }

  readonly #validator = (schema: Schema): Validator => {
    if (!isObject(schema)) return this.#schemas.compile(schema);
    const known = this.#compiled.get(schema) ?? this.#schemas.compile(schema);
    this.#compiled.set(schema, known);
    return known;
  };
}

const FOREIGN: Checked = { foreign: true, operation: undefined, findings: [], call: undefined };

function finding(
  { number }: Entry,
  operation: Operation["id"] | undefined,
  direction: Finding["direction"],
  { place, message }: Issue,
): Finding {
  return { entry: number, operation, direction, place, message };
}
