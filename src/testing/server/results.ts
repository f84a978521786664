import type { CaseKind } from "../../testdata/cases/case.js";
import type { Problem } from "../judge/judge.js";

/** What a case came to. */
export interface CaseResult {
  operation: string;
  kind: CaseKind;
  name: string;
  outcome: "passed" | "failed" | "skipped";
  /** Undefined where no answer came or none was asked for. */
  status: number | undefined;
  problems: Problem[];
  /** A valid request was answered by an error that is documented: what the server remembers decided. */
  ofState?: true;
  /** Why it was skipped. */
  reason: string | undefined;
  /** For a failure: the smallest request that fails alike, as a curl line without credentials. */
  curl: string | undefined;
  /** Milliseconds. */
  time: number;
}

/** What a run came to. A run that checked nothing has failed. */
export interface TestServerReport {
  api: string;
  target: string;
  seed: number;
  results: CaseResult[];
  passed: number;
  failed: number;
  skipped: number;
  /** False when it was stopped before its end, or the server no longer answered. */
  complete: boolean;
}
