import type { Api } from "../../model/index.js";
import type { DecodedRequest } from "../engine.js";
import type { Violation } from "./violation.js";

export function relevant(violations: readonly Violation[], _api: Api, _request: DecodedRequest): Violation[] {
  return [...violations];
}
