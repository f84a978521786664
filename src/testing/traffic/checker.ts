import { parseJson } from "../../http/decode/json.js";
import type { DecodedRequest } from "../../http/decoded-request.js";
import { loadSender } from "../../mock/webhooks/load-sender.js";
import type { Api, Operation, WebhookEvent } from "../../model/api.js";
import { PLACES } from "../../model/parameter-schemas.js";
import { identifyEvent } from "../../runtime/webhooks/identify.js";
import type { Json } from "../../schema/json.js";
import { lenientSchemas, type SchemaSet } from "../../schema/schema-set.js";
import { checkResponse, schemaIssues } from "../judge/check-response.js";
import { documentedResponse, undocumentedStatus } from "../judge/documented-response.js";
import { CallDecoder, type DecodedCall } from "./decoded-call.js";
import type { Entry, EntryFinding, Finding } from "./entry.js";

export interface CheckedEntry {
  /** The entry belongs to another API and was not checked. */
  isOtherApi: boolean;
  operation: string | undefined;
  findings: EntryFinding[];
  /** The decoded request of a call. */
  call: DecodedCall | undefined;
  /** The body of a valid delivery. */
  delivered?: { event: WebhookEvent; body: Json };
}

type Issue = Omit<Finding, "direction">;

const MAX_DEPTH = 100;
/** The rejections of requests to paths that the API does not have. */
const UNKNOWN_PATH = new Set(["notFound", "methodNotAllowed"]);

/** Checks recorded traffic in both directions against the contract of one API. */
export class TrafficChecker {
  readonly #decoder: CallDecoder;
  readonly #schemas: SchemaSet;
  readonly #hosts: Set<string>;

  readonly api: Api;

  constructor(api: Api) {
    this.api = api;
    this.#decoder = new CallDecoder(api);
    this.#schemas = lenientSchemas(api);
    this.#hosts = new Set(api.servers.flatMap(({ url }) => /^[a-z]+:\/\/([^/{}]+)/i.exec(url)?.[1] ?? []));
  }

  async check(entry: Entry): Promise<CheckedEntry> {
    if (entry.kind === "webhook") return this.#checkDelivery(entry);
    const call = await this.#decoder.decode(entry);
    const { operation, rejected } = call;
    if (rejected && !operation && UNKNOWN_PATH.has(rejected.kind) && !this.#isOfApi(entry))
      return { isOtherApi: true, operation: undefined, findings: [], call };
    const findings = entry.findings ?? [
      ...this.#requestIssues(call).map((issue) => ({ ...issue, direction: "request" as const })),
      ...this.#responseIssues(call, entry).map((issue) => ({ ...issue, direction: "response" as const })),
    ];
    return {
      isOtherApi: false,
      operation: operation?.id,
      findings: findings.map((finding) => withEntry(finding, entry, operation?.id)),
      call,
    };
  }

  #requestIssues({ operation, request, rejected }: DecodedCall): Issue[] {
    return [
      ...(rejected ? [{ place: rejected.parameter ?? "request", message: rejected.message }] : []),
      ...(operation && request ? checkRequest(this.#schemas, operation, request) : []),
    ];
  }

  #responseIssues({ operation }: DecodedCall, { response }: Entry): Issue[] {
    if (!operation || !response) return [];
    const documented = documentedResponse(operation, response.status);
    if (!documented) return [{ place: "status", message: undocumentedStatus(operation, response.status) }];
    return checkResponse(this.api, this.#schemas, documented, response);
  }

  async #checkDelivery(entry: Entry): Promise<CheckedEntry> {
    const result = (operation: string | undefined, issues: Issue[]): CheckedEntry => ({
      isOtherApi: false,
      operation,
      findings: issues.map((issue) => withEntry({ ...issue, direction: "webhook" }, entry, operation)),
      call: undefined,
    });
    const parsed = parseJson(Buffer.from(entry.request.body ?? []).toString(), MAX_DEPTH);
    if (!parsed.ok) return result(undefined, [{ place: "body", message: parsed.message }]);
    const sender = await loadSender(this.api);
    const [name] = await identifyEvent(sender.descriptor, { headers: entry.request.headers, body: parsed.value });
    const event = this.api.events.find((candidate) => candidate.name === name);
    if (!event) return result(undefined, [{ place: "body", message: `is not an event of ${this.api.id}` }]);
    const issues = await sender.issues(event, parsed.value);
    const checked = result(
      event.name,
      issues.map(({ path, message }) => ({ place: path === "" ? "body" : `body ${path}`, message })),
    );
    return issues.length === 0 ? { ...checked, delivered: { event, body: parsed.value } } : checked;
  }

  /** Returns whether an entry claims to be a call of this API. A browser's recording also contains calls of other APIs. */
  #isOfApi({ host, target }: Entry): boolean {
    return host === undefined || this.#hosts.has(host) || target.startsWith(`/${this.api.id}/`);
  }
}

function withEntry(
  { direction, place, message }: Finding,
  { number }: Entry,
  operation: string | undefined,
): EntryFinding {
  return { entry: number, operation, direction, place, message };
}

/** Checks a decoded request: its parameters, then its body. */
function checkRequest(
  schemas: SchemaSet,
  operation: Operation,
  { parameters, body, media }: DecodedRequest,
): { place: string; message: string }[] {
  const issues = operation.parameters.flatMap(({ name, in: location, required, schema }) => {
    const values = parameters[PLACES.find((candidate) => candidate === location) ?? "query"];
    const place = `${location} parameter ${name}`;
    if (!Object.hasOwn(values, name)) return required ? [{ place, message: "is missing" }] : [];
    return schema === undefined ? [] : schemaIssues(schemas, schema, values[name], place);
  });
  if (body === undefined || media?.schema === undefined) return issues;
  return [...issues, ...schemaIssues(schemas, media.schema, body, "body")];
}
