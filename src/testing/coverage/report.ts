import type { Api, Operation, WebhookEvent } from "../../model/api.js";
import { faults } from "../../runtime/webhooks/send/faults/index.js";
import { lenientSchemas, type SchemaSet } from "../../schema/schema-set.js";
import { requestsOf } from "../../testdata/cases/operation-requests.js";
import { eventBodies, responseBodies } from "./covered-parts.js";
import type { CoverageData } from "./data.js";

/** The dimensions that requests to a server cover. */
export const SERVER_DIMENSIONS = ["operations", "statuses", "request-branches", "response-branches"] as const;
/** The dimensions that deliveries to a receiver cover. */
export const RECEIVER_DIMENSIONS = ["webhooks", "webhook-branches", "webhook-faults"] as const;
export const DIMENSIONS = [...SERVER_DIMENSIONS, ...RECEIVER_DIMENSIONS] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** A part of a contract that can be covered. */
export interface CoverageItem {
  dimension: Dimension;
  /** The operation or event. Empty for a fault. */
  of: string;
  /** `404`, `/body/status = "open"`, `duplicate`. Empty for the operation or event itself. */
  id: string;
  /** The number of times that tests exercised it. */
  times: number;
  /** The reason if it cannot be covered. */
  reason: string | undefined;
}

export interface Share {
  covered: number;
  /** The parts that can be covered. */
  total: number;
  /** The parts that cannot be covered. They are not in the total. */
  unreachable: number;
}

export interface CoverageReport {
  api: string;
  title: string;
  dimensions: Partial<Record<Dimension, Share>>;
  /** The total of all dimensions except `response-branches`, from 0 to 100. */
  percent: number;
  items: CoverageItem[];
}

/** Reports which parts of an API are covered in the given dimensions. */
export function reportCoverage(
  api: Api,
  data: CoverageData,
  dimensions: readonly Dimension[] = DIMENSIONS,
): CoverageReport {
  const schemas = lenientSchemas(api);
  const includes = (some: readonly Dimension[]) => some.some((dimension) => dimensions.includes(dimension));
  const items = [
    ...(includes(SERVER_DIMENSIONS) ? api.operations : []).flatMap((operation) =>
      operationItems(api, operation, schemas, data),
    ),
    ...(includes(RECEIVER_DIMENSIONS) ? api.events : []).flatMap((event) => eventItems(api, event, schemas, data)),
    ...faultItems(api, data),
  ].filter(({ dimension }) => dimensions.includes(dimension));
  const shares = DIMENSIONS.flatMap((dimension): [Dimension, Share][] => {
    const matching = items.filter((item) => item.dimension === dimension);
    return matching.length > 0 ? [[dimension, shareOf(matching)]] : [];
  });
  return {
    api: api.id,
    title: api.title,
    dimensions: Object.fromEntries(shares),
    percent: percentOf(shareOf(items.filter(isInTotal))),
    items,
  };
}

/** Returns whether an item counts in the total. Response branches do not, because callers cannot choose a response. */
export function isInTotal({ dimension }: CoverageItem): boolean {
  return dimension !== "response-branches";
}

/** Returns the covered percentage, rounded down to one decimal. */
export function percentOf({ covered, total }: Share): number {
  return total === 0 ? 100 : Math.floor((covered * 1000) / total) / 10;
}

export function shareOf(items: readonly CoverageItem[]): Share {
  const possible = items.filter(({ times, reason }) => times > 0 || reason === undefined);
  const covered = possible.filter(({ times }) => times > 0).length;
  return { covered, total: possible.length, unreachable: items.length - possible.length };
}

function operationItems(api: Api, operation: Operation, schemas: SchemaSet, data: CoverageData): CoverageItem[] {
  const { id: of } = operation;
  const recorded = data.operations[of];
  // A server that rejects everything covers nothing: neither the operation nor the statuses of its rejections.
  const covered = recorded?.accepted ? recorded : undefined;
  const statuses = operation.responses.map(({ status }) => ({
    ...{ dimension: "statuses" as const, of, id: status, reason: undefined },
    times: timesOf(operation, status, covered?.statuses ?? {}),
  }));
  const branches = requestsOf(api, operation, schemas).points.map(({ id }) => ({
    ...{ dimension: "request-branches" as const, of, id, times: covered?.requestBranches?.[id] ?? 0 },
    reason: recorded?.unreached?.[id],
  }));
  const responses = operation.responses.flatMap((response) =>
    (responseBodies(api, schemas, response)?.points ?? []).map(({ id: branch }) => {
      const id = `${response.status} ${branch}`;
      return {
        dimension: "response-branches" as const,
        of,
        id,
        times: covered?.responseBranches?.[id] ?? 0,
        reason: undefined,
      };
    }),
  );
  return [
    { dimension: "operations", of, id: "", times: covered?.accepted ?? 0, reason: undefined },
    ...statuses,
    ...branches,
    ...responses,
  ];
}

/** Counts the responses that a documented status stands for. A range does not count statuses that are documented themselves. */
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
  const covered = data.webhooks[of];
  const { points } = eventBodies(api, schemas, event);
  return [
    { dimension: "webhooks", of, id: "", times: covered?.deliveries ?? 0, reason: undefined },
    ...points.map(({ id }) => ({
      ...{
        dimension: "webhook-branches" as const,
        of,
        id,
        times: covered?.branches?.[id] ?? 0,
        reason: covered?.unreached?.[id],
      },
    })),
  ];
}

function faultItems(api: Api, data: CoverageData): CoverageItem[] {
  if (api.events.length === 0) return [];
  return faults.map(({ name }) => ({
    ...{ dimension: "webhook-faults", of: "", id: name, times: data.faults[name] ?? 0, reason: data.unreached?.[name] },
  }));
}
