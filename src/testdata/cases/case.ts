import type { RequestInput } from "../../model/example-inputs.js";
import type { BranchPoint } from "../../schema/branches/tree.js";
import type { RejectionKind } from "../../schema/extension-schemas.js";

export type CaseInput = RequestInput;

export type CaseKind = "example" | "generated" | "invalid" | "protocol" | "status";

/** How a request differs from what a client would send. */
export interface Tampering {
  /** No credentials at all, or some that nobody has. */
  credentials?: "none" | "wrong";
  /** Where a field stands that an option of the client would fill, and that is sent as the input has it: `/body/token`. */
  own?: string;
  method?: string;
  contentType?: string;
  /** Sent instead of the body. */
  rawBody?: string;
  /** The field of a form whose JSON text breaks off. */
  brokenField?: string;
  headers?: Record<string, string>;
}

/** A request of an operation as data, and what the contract says of it: it can be judged against any schema, and sent anywhere. */
export interface ContractCase {
  /** The operationId. */
  operation: string;
  kind: CaseKind;
  /** `example minimal`, `generated /body/status = "open"`, `invalid required /body/url`, `credentials none`. */
  name: string;
  input: CaseInput;
  /** Why it must be rejected; undefined for one that must be answered. */
  rejection: RejectionKind | undefined;
  tampering: Tampering;
  /** Ids of the request's branch points; none for a request that must be rejected. */
  branches: readonly string[];
  /** The documented status that was asked for, of a mock. */
  status?: string;
  /** The branch that the request was generated for, and where chance began. */
  origin?: { point: BranchPoint; seed: number; lean: boolean };
}
