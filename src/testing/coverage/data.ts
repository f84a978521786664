import { UserError } from "../../platform/user-error.js";
import { isObject, type Json } from "../../schema/json.js";

/** What was exercised of one API: names and ids with how often. Kept in files, and merged. */
export interface CoverageData {
  version: 1;
  api: string;
  /** Requests by operation. */
  operations: Record<string, OperationCoverage>;
  /** Deliveries by event. */
  webhooks: Record<string, EventCoverage>;
  /** Deliveries with a fault, by the fault's name. */
  faults: Counts;
  /** Faults that could not be made, with why. */
  unreached: Record<string, string>;
}

export interface OperationCoverage {
  requests: number;
  statuses: Counts;
  /** Of requests that were accepted. */
  branches: Counts;
  /** Branches of successful answers: `200 /list present`. */
  answers: Counts;
  /** Branches that no request could be made for, with why. */
  unreached: Record<string, string>;
}

export interface EventCoverage {
  deliveries: number;
  /** Of their bodies. */
  branches: Counts;
  /** Branches that no body could be made for, with why. */
  unreached: Record<string, string>;
}

export type Counts = Record<string, number>;

export function emptyCoverage(api: string): CoverageData {
  return { version: 1, api, operations: table(), webhooks: table(), faults: table(), unreached: table() };
}

/** An object for names that come from outside. */
export function table<T>(): Record<string, T> {
  return Object.create(null) as Record<string, T>;
}

export function count(counts: Counts, name: string, more = 1): void {
  counts[name] = (counts[name] ?? 0) + more;
}

/** Reads coverage from the text of a file: one JSON value, or one a line. Anything else is the user's mistake. */
export function parseCoverage(text: string, file: string): CoverageData[] {
  const whole = parsed(text);
  const values = whole ? [whole] : text.trim().split("\n").map(parsed);
  return values.map((one) => {
    if (isCoverage(one?.value)) return one?.value as unknown as CoverageData;
    throw new UserError(
      `${file} holds no coverage that this version reads: "chatwire test-server --coverage FILE" makes it`,
      { exitCode: 2 },
    );
  });
}

/** What a part holds may be missing, as files of other versions have it, but it is never of another kind. */
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

function isTable(value: unknown, holds: (part: unknown) => boolean): boolean {
  return value === undefined || (isObject(value) && Object.values(value).every(holds));
}

function isNumber(value: unknown): boolean {
  return typeof value === "number" && Number.isFinite(value);
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function parsed(text: string): { value: Json } | undefined {
  try {
    return { value: JSON.parse(text) as Json };
  } catch {
    return undefined;
  }
}
