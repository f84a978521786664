import type { CaseKind } from "../../testdata/cases/case.js";
import type { Finding } from "../judge/judge.js";

/**
 * The result of one case. A case is not judged if its response shows nothing: its operation accepted no valid request, or the state
 * of the server may be the reason of a rejection. A skipped case was not sent.
 */
export interface CaseResult {
  operation: string;
  kind: CaseKind;
  name: string;
  outcome: "passed" | "failed" | "not-judged" | "skipped";
  /** Undefined if no request was sent or no response arrived. */
  status: number | undefined;
  findings: Finding[];
  /** The reason why the case was not judged or not sent. */
  reason: string | undefined;
  /** For a failed case: the type and the beginning of the response body, without secrets. */
  response: { contentType: string; body: string } | undefined;
  /** For an invalid request that failed: the constraints that it breaks. */
  breaks: string[];
  /** For a failed case: a request that fails in the same way, as a curl command without credentials. */
  curl: string | undefined;
  /** Milliseconds. */
  time: number;
}

/** An operation none of whose valid requests succeeded, so that nothing about it is known. */
export interface UntestedOperation {
  operation: string;
  reason: string;
  /** The first valid request, as a curl command without credentials. */
  curl: string | undefined;
  /** The user accepts that it is not tested. */
  allowed: boolean;
}

/** The result of a run. */
export interface TestServerReport {
  api: string;
  target: string;
  seed: number;
  /** All cases were sent, none failed, some passed, and every operation was tested or need not be. */
  ok: boolean;
  results: CaseResult[];
  untested: UntestedOperation[];
  passed: number;
  failed: number;
  notJudged: number;
  skipped: number;
  /** False if the run was stopped early. */
  complete: boolean;
  /** Why the run was stopped early: the server does not respond, or the user asked for it. */
  stopReason: string | undefined;
  /** Likely causes of the failures. */
  hints: string[];
}
