import type { DecodedRequest } from "../../mock/index.js";
import type { CaseInput } from "../../testdata/cases/case.js";

/** A request that was read, as those are that are sent. */
export function inputOf({ parameters, body }: DecodedRequest): CaseInput {
  return { ...parameters, ...(body === undefined ? {} : { body }) };
}
