export { lintApi } from "./lint-api.js";
export { type LintResult, lintApis } from "./lint-apis.js";
export { catalog } from "./rules/index.js";
