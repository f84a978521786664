import type { createInstance, getHttpOperationsFromSpec, resetJSONSchemaGenerator } from "@stoplight/prism-http";

export type PrismHttp = {
  createInstance: typeof createInstance;
  getHttpOperationsFromSpec: typeof getHttpOperationsFromSpec;
  resetJSONSchemaGenerator: typeof resetJSONSchemaGenerator;
};
/** An operation in the format of Prism. */
export type PrismOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];
export type PrismConfig = Parameters<typeof createInstance>[0];
type Components = Parameters<typeof createInstance>[1];
export type PrismRequest = ReturnType<typeof createInstance>["request"];
export type PrismInput = Parameters<PrismRequest>[0];
export type PrismDiagnostic = { path?: string[]; code?: string | number; message: string; severity: number };

/** Loads Prism on demand, because that takes a second. */
export function loadPrism(): Promise<PrismHttp> {
  return import("@stoplight/prism-http");
}

function silent(): void {}

/** Discards the log of Prism, because logging takes half of the time and would reveal secrets. */
const logger = {
  ...Object.fromEntries(
    ["trace", "debug", "info", "warn", "error", "fatal", "success", "start", "note"].map((level) => [level, silent]),
  ),
  child: () => logger,
} as unknown as Components["logger"];

/** Selects the only operation that is passed to Prism, because the request is already routed. */
const route: NonNullable<Components["route"]> = ({ resources: [operation] }) =>
  operation
    ? { _tag: "Right", right: operation }
    : { _tag: "Left", left: new Error("no operation was passed to Prism") };

const CONFIG: PrismConfig = {
  isProxy: false,
  checkSecurity: false,
  validateRequest: false,
  validateResponse: false,
  errors: false,
  upstreamProxy: undefined,
  mock: { dynamic: false },
};

/** Creates responses without checking the request. */
export function createResponder(prism: PrismHttp): PrismRequest {
  return prism.createInstance(CONFIG, { logger, route }).request;
}

/** Checks requests and returns an empty response, so that Prism does not replace its diagnostics by an error response. */
export function createChecker(prism: PrismHttp): PrismRequest {
  return prism.createInstance(
    { ...CONFIG, validateRequest: true },
    { logger, route, mock: () => () => ({ _tag: "Right", right: { statusCode: 200 } }) },
  ).request;
}
