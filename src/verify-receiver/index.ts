export { buildChecks, type Check, type CheckKind, type CheckOptions, type Checks } from "./checks.js";
export { formatJunit, formatTable } from "./format.js";
export { type CheckResult, runChecks, type Verification } from "./run-checks.js";
export { type RunningServer, type ServerOptions, startServer } from "./start-server.js";
