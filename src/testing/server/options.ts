import type { Json } from "../../schema/json.js";
import type { CredentialValues } from "../../testdata/credentials.js";
import type { CoverageCollector } from "../coverage/collector.js";
import type { Permissions } from "./permissions.js";
import type { CaseResult } from "./results.js";
import type { Fetch } from "./send.js";

export interface TestServerOptions {
  /** The URL before the paths of the contract, as a client's `baseUrl`. */
  baseUrl: string;
  /** Credentials by their names in the client. */
  credentials?: CredentialValues | undefined;
  /** The server is a mock: it obeys `Prefer: code=`, accepts any credentials, and accepts every valid request. */
  mock?: boolean | undefined;
  /** The seed of the generated requests. 1 when absent. */
  seed?: number | undefined;
  /** Milliseconds to wait for each response. 10,000 when absent. */
  timeout?: number | undefined;
  /**
   * Values of parameters and of body fields that valid requests must have, by name (`itemId`) or by operation and name
   * (`getItem.itemId`).
   */
  params?: Readonly<Record<string, Json>> | undefined;
  /** The IDs of operations that need not be tested. */
  allowUntested?: readonly string[] | undefined;
  /** The maximum number of requests that start per second. Unlimited when absent. */
  rate?: number | undefined;
  allow?: Permissions | undefined;
  /** Runs only cases whose `<operation> <case>` contains one of these texts. Runs all cases when empty. */
  only?: readonly string[] | undefined;
  /** Skips cases whose `<operation> <case>` contains one of these texts. */
  skip?: readonly string[] | undefined;
  fetch?: Fetch | undefined;
  signal?: AbortSignal | undefined;
  clock?: (() => number) | undefined;
  coverage?: CoverageCollector | undefined;
  onDone?: ((result: CaseResult, done: number) => void) | undefined;
}
