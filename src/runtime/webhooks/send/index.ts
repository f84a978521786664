export { type DeliverOptions, deliver } from "./deliver.js";
export { withoutValueAt, withValueAt } from "./edit-body.js";
export type { Expectation, Fault, FaultInput, FaultPlan, NotApplicable } from "./faults/fault.js";
export { faults } from "./faults/index.js";
export { judge } from "./judge.js";
export { type DeliveryResult, type PostOptions, post } from "./post.js";
export { type PreparedDelivery, prepareDelivery, type Signing } from "./prepare.js";
export { type PlanOptions, type PlanResult, runPlan } from "./run-plan.js";
