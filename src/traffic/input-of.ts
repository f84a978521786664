import type { CaseInput } from "../contract/cases/case.js";
import type { DecodedRequest } from "../mock/index.js";

/** A request that was read, as those are that are sent. */
export function inputOf({ parameters, body }: DecodedRequest): CaseInput {
  return { ...parameters, ...(body === undefined ? {} : { body }) };
}
