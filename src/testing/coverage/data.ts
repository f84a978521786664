import { UserError } from "../../platform/user-error.js";
import { isObject, type Json } from "../../schema/json.js";

/** The covered parts of one API: how often each was exercised. Coverage files hold this as JSON. */
export interface CoverageData {
  version: 1;
  api: string;
  /** Requests by operation. */
  operations: Record<string, OperationCoverage>;
  /** Deliveries by event. */
  webhooks: Record<string, EventCoverage>;
  /** Deliveries with an injected fault, by the name of the fault. */
  faults: Counts;
  /** The reasons why faults could not be injected. */
  unreached: Record<string, string>;
}

export interface OperationCoverage {
  /** Requests that got a response. */
  requests: number;
  /** Valid requests that succeeded. Nothing of an operation counts as covered without one. */
  accepted: number;
  statuses: Counts;
  /** Branches of accepted requests. */
  requestBranches: Counts;
  /** Branches of successful responses: `200 /list present`. */
  responseBranches: Counts;
  /** The reasons why no request could reach a branch. */
  unreached: Record<string, string>;
}

export interface EventCoverage {
  deliveries: number;
  /** Branches of the bodies. */
  branches: Counts;
  /** The reasons why no body could reach a branch. */
  unreached: Record<string, string>;
}

export type Counts = Record<string, number>;

export function emptyCoverage(api: string): CoverageData {
  return { version: 1, api, operations: table(), webhooks: table(), faults: table(), unreached: table() };
}

/** Returns an object without a prototype, for keys from outside. */
export function table<T>(): Record<string, T> {
  return Object.create(null) as Record<string, T>;
}

export function count(counts: Counts, name: string, times = 1): void {
  counts[name] = (counts[name] ?? 0) + times;
}

/** Parses a coverage file: one JSON value, or one on each line. Throws a `UserError` for any other content. */
export function parseCoverage(text: string, file: string): CoverageData[] {
  const whole = parseJson(text);
  const values = whole ? [whole] : text.trim().split("\n").map(parseJson);
  return values.map((parsed) => {
    if (isCoverage(parsed?.value)) return parsed?.value as unknown as CoverageData;
    throw new UserError(
      `${file} is not a coverage file of this version; create one with "chatwire test-server --coverage FILE"`,
      { exitCode: 2 },
    );
  });
}

/** Accepts missing parts, which other versions may not write, but no part of another type. */
function isCoverage(value: Json | undefined): boolean {
  if (!isObject(value) || value.version !== 1 || typeof value.api !== "string") return false;
  const { operations, webhooks, faults, unreached } = value;
  return (
    isTable(operations, (part) => isTable(part, isPart)) &&
    isTable(webhooks, (part) => isTable(part, isPart)) &&
    isTable(faults, isNumber) &&
    isTable(unreached, isText)
  );
}

function isPart(value: unknown): boolean {
  return isNumber(value) || isTable(value, (part) => isNumber(part) || isText(part));
}

function isTable(value: unknown, isValid: (part: unknown) => boolean): boolean {
  return value === undefined || (isObject(value) && Object.values(value).every(isValid));
}

function isNumber(value: unknown): boolean {
  return typeof value === "number" && Number.isFinite(value);
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function parseJson(text: string): { value: Json } | undefined {
  try {
    return { value: JSON.parse(text) as Json };
  } catch {
    return undefined;
  }
}
