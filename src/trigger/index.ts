export { type Choice, chooseJobs } from "./choose-jobs.js";
export { curlLine } from "./curl.js";
export { DeliveryCoverage } from "./delivery-coverage.js";
export { chooseFaults, deliveryJob, faultJob, type Job, SENDING, type Sending, type Skipped } from "./jobs.js";
export { answerOf, type Outcome, runJobs } from "./run-jobs.js";
export { type NamedBody, Sender } from "./sender.js";
export { setValues } from "./set-value.js";
export type { Statistics } from "./statistics.js";
export { checkTarget, systemLookup } from "./target.js";
