import type { CaseKind } from "../../testdata/cases/case.js";
import type { Finding } from "../judge/judge.js";

/** The result of one case. */
export interface CaseResult {
  operation: string;
  kind: CaseKind;
  name: string;
  outcome: "passed" | "failed" | "skipped";
  /** Undefined if no request was sent or no response arrived. */
  status: number | undefined;
  findings: Finding[];
  /** The server rejected a valid request with a documented error, because of its state. */
  rejectedByState?: true;
  /** The reason why the case was skipped. */
  reason: string | undefined;
  /** For a failed case: the smallest request that fails in the same way, as a curl command without credentials. */
  curl: string | undefined;
  /** Milliseconds. */
  time: number;
}

/** The result of a run. A run that checked nothing has failed. */
export interface TestServerReport {
  api: string;
  target: string;
  seed: number;
  results: CaseResult[];
  passed: number;
  failed: number;
  skipped: number;
  /** False if the run was stopped early, or the server no longer responded. */
  complete: boolean;
}
