export { formatMutation } from "./format.js";
export { type MutationOptions, mutateApi } from "./mutate-api.js";
export type { MutantResult, MutationReport } from "./report.js";
