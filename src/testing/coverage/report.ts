import type { Api, Operation, WebhookEvent } from "../../model/api.js";
import { faults } from "../../runtime/webhooks/send/faults/index.js";
import { lenientSchemas, type SchemaSet } from "../../schema/schema-set.js";
import { requestsOf } from "../../testdata/cases/operation-requests.js";
import { eventBodies, responseBodies } from "./covered-parts.js";
import type { CoverageData } from "./data.js";

export const DIMENSIONS = [
  ...(["operations", "statuses", "branches", "answers"] as const),
  ...(["webhooks", "payloads", "faults"] as const),
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** What requests to a server cover, and what deliveries to a receiver do. */
export const OF_SERVERS: readonly Dimension[] = ["operations", "statuses", "branches", "answers"];
export const OF_RECEIVERS: readonly Dimension[] = ["webhooks", "payloads", "faults"];

/** What a server chooses to answer is told, but is no part of the whole: no caller can bring it about. */
const OF_NO_WHOLE: ReadonlySet<Dimension> = new Set(["answers"]);

/** One thing that can be covered. */
export interface CoverageItem {
  dimension: Dimension;
  /** The operation or event; empty for a fault. */
  of: string;
  /** `404`, `/body/status = "open"`, `duplicate`; empty where the operation or event itself is meant. */
  id: string;
  /** How often it was exercised. */
  times: number;
  /** Why it is not covered, where it cannot be. */
  reason: string | undefined;
}

/** Covered of all that can be. */
export interface Share {
  covered: number;
  total: number;
  /** What cannot be covered is not in the total. */
  impossible: number;
}

export interface CoverageReport {
  api: string;
  title: string;
  dimensions: Partial<Record<Dimension, Share>>;
  /** Of all dimensions but `answers` together, from 0 to 100. */
  percent: number;
  items: CoverageItem[];
}

/** What of an API was covered, and what was not; in all dimensions or in some. */
export function reportCoverage(api: Api, data: CoverageData, among: readonly Dimension[] = DIMENSIONS): CoverageReport {
  const schemas = lenientSchemas(api);
  const has = (of: readonly Dimension[]) => of.some((dimension) => among.includes(dimension));
  const items = [
    ...(has(OF_SERVERS) ? api.operations : []).flatMap((operation) => operationItems(api, operation, schemas, data)),
    ...(has(OF_RECEIVERS) ? api.events : []).flatMap((event) => eventItems(api, event, schemas, data)),
    ...faultItems(api, data),
  ].filter(({ dimension }) => among.includes(dimension));
  const shares = DIMENSIONS.flatMap((dimension): [Dimension, Share][] => {
    const own = items.filter((item) => item.dimension === dimension);
    return own.length > 0 ? [[dimension, shareOf(own)]] : [];
  });
  return {
    api: api.id,
    title: api.title,
    dimensions: Object.fromEntries(shares),
    percent: percentOf(shareOf(items.filter(isOfWhole))),
    items,
  };
}

/** Whether an item counts where all dimensions are told as one. */
export function isOfWhole({ dimension }: CoverageItem): boolean {
  return !OF_NO_WHOLE.has(dimension);
}

/** The share of some dimensions of a report, for a threshold. */
export function percentOf({ covered, total }: Share): number {
  return total === 0 ? 100 : Math.floor((covered * 1000) / total) / 10;
}

export function shareOf(items: readonly CoverageItem[]): Share {
  const possible = items.filter(({ times, reason }) => times > 0 || reason === undefined);
  const covered = possible.filter(({ times }) => times > 0).length;
  return { covered, total: possible.length, impossible: items.length - possible.length };
}

function operationItems(api: Api, operation: Operation, schemas: SchemaSet, data: CoverageData): CoverageItem[] {
  const { id: of } = operation;
  const found = data.operations[of];
  const statuses = operation.responses.map(({ status }) => ({
    ...{ dimension: "statuses" as const, of, id: status, reason: undefined },
    times: timesOf(operation, status, found?.statuses ?? {}),
  }));
  const branches = requestsOf(api, operation, schemas).points.map(({ id }) => ({
    ...{ dimension: "branches" as const, of, id, times: found?.branches[id] ?? 0 },
    reason: found?.unreached[id],
  }));
  const answers = operation.responses.flatMap((response) =>
    (responseBodies(api, schemas, response)?.points ?? []).map(({ id: branch }) => {
      const id = `${response.status} ${branch}`;
      return { dimension: "answers" as const, of, id, times: found?.answers?.[id] ?? 0, reason: undefined };
    }),
  );
  return [
    { dimension: "operations", of, id: "", times: found?.requests ?? 0, reason: undefined },
    ...statuses,
    ...branches,
    ...answers,
  ];
}

/** A range counts what it documents and no status of its own does. */
function timesOf({ responses }: Operation, status: string, counts: Readonly<Record<string, number>>): number {
  const named = new Set(responses.map((response) => response.status.toLowerCase()));
  const belongs = (sent: string) => {
    if (sent === status) return true;
    if (named.has(sent)) return false;
    const range = `${sent.charAt(0)}xx`;
    return status.toLowerCase() === range || (status === "default" && !named.has(range));
  };
  return Object.entries(counts).reduce((sum, [sent, times]) => sum + (belongs(sent) ? times : 0), 0);
}

function eventItems(api: Api, event: WebhookEvent, schemas: SchemaSet, data: CoverageData): CoverageItem[] {
  const { name: of } = event;
  const found = data.webhooks[of];
  const { points } = eventBodies(api, schemas, event);
  return [
    { dimension: "webhooks", of, id: "", times: found?.deliveries ?? 0, reason: undefined },
    ...points.map(({ id }) => ({
      ...{ dimension: "payloads" as const, of, id, times: found?.branches[id] ?? 0, reason: found?.unreached?.[id] },
    })),
  ];
}

function faultItems(api: Api, data: CoverageData): CoverageItem[] {
  if (api.events.length === 0) return [];
  return faults.map(({ name }) => ({
    ...{ dimension: "faults", of: "", id: name, times: data.faults[name] ?? 0, reason: data.unreached?.[name] },
  }));
}
