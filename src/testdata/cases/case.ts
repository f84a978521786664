import type { RequestInput } from "../../model/example-inputs.js";
import type { BranchPoint } from "../../schema/branches/tree.js";
import type { RejectionKind } from "../../schema/extension-schemas.js";

export type CaseInput = RequestInput;

export type CaseKind = "example" | "generated" | "invalid" | "protocol" | "status";

/** How a request differs from one that a client would send. */
export interface Tampering {
  /** Sends no credentials, or invalid ones. */
  credentials?: "none" | "wrong";
  /** The pointer of a field, such as `/body/token`, that keeps the input's value although a client option would fill it. */
  unfilled?: string;
  method?: string;
  contentType?: string;
  /** Sent instead of the body. */
  rawBody?: string;
  /** The form field whose JSON text is cut off. */
  brokenField?: string;
  headers?: Record<string, string>;
}

/** Returns whether a server must accept the request of a case. */
export function isValidCase({ rejection, status }: ContractCase): boolean {
  return rejection === undefined && status === undefined;
}

/** A request as data, with the outcome that the contract demands. It can be checked against any schema and sent to any server. */
export interface ContractCase {
  /** The operationId. */
  operation: string;
  kind: CaseKind;
  /** `example minimal`, `generated /body/status = "open"`, `invalid required /body/url`, `credentials none`. */
  name: string;
  input: CaseInput;
  /** Why the server must reject the request; undefined if it must accept it. */
  rejection: RejectionKind | undefined;
  tampering: Tampering;
  /** The JSON Pointer of the part that breaks a constraint, such as `/body/url`. */
  broken?: string;
  /** The ids of the branches that the request takes. Empty if it must be rejected. */
  branches: readonly string[];
  /** The documented status that the request asks a mock for. */
  status?: string;
  /** How the request was generated, so that it can be shrunk. */
  origin?: { point: BranchPoint; seed: number; minimal: boolean };
}
