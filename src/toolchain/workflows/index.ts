export { inputNames, readInputs } from "./prepare.js";
export { runWorkflows, type StepResult } from "./run-workflows.js";
export { findWorkflows, type WorkflowFile } from "./workflow-file.js";
