import type { createInstance, getHttpOperationsFromSpec, resetJSONSchemaGenerator } from "@stoplight/prism-http";
import { importOptional } from "../../platform/import-optional.js";

export type PrismHttp = {
  createInstance: typeof createInstance;
  getHttpOperationsFromSpec: typeof getHttpOperationsFromSpec;
  resetJSONSchemaGenerator: typeof resetJSONSchemaGenerator;
};
/** An operation as Prism knows it. */
export type PrismOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];
export type PrismConfig = Parameters<typeof createInstance>[0];
type Components = Parameters<typeof createInstance>[1];
export type PrismRequest = ReturnType<typeof createInstance>["request"];
export type PrismInput = Parameters<PrismRequest>[0];
export type Diagnostic = { path?: string[]; code?: string | number; message: string; severity: number };

/** Prism's engine, loaded when first needed: it takes a second. */
export function loadPrism(): Promise<PrismHttp> {
  return importOptional("@stoplight/prism-http", () => import("@stoplight/prism-http"));
}

function silent(): void {}

/** Takes all that Prism says, its own levels included, and drops it: it costs half of the speed, and it would name secrets. */
const logger = {
  ...Object.fromEntries(
    ["trace", "debug", "info", "warn", "error", "fatal", "success", "start", "note"].map((level) => [level, silent]),
  ),
  child: () => logger,
} as unknown as Components["logger"];

/** The one operation that Prism is given is the one to use: it was routed before. */
const route: NonNullable<Components["route"]> = ({ resources: [operation] }) =>
  operation ? { _tag: "Right", right: operation } : { _tag: "Left", left: new Error("no operation was given") };

const CONFIG: PrismConfig = {
  isProxy: false,
  checkSecurity: false,
  validateRequest: false,
  validateResponse: false,
  errors: false,
  upstreamProxy: undefined,
  mock: { dynamic: false },
};

/** Makes bodies of valid requests. */
export function createResponder(prism: PrismHttp): PrismRequest {
  return prism.createInstance(CONFIG, { logger, route }).request;
}

/** Checks requests and answers nothing, so that what Prism found is not lost in an answer of its own. */
export function createChecker(prism: PrismHttp): PrismRequest {
  return prism.createInstance(
    { ...CONFIG, validateRequest: true },
    { logger, route, mock: () => () => ({ _tag: "Right", right: { statusCode: 200 } }) },
  ).request;
}
