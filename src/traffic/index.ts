export { addTraffic } from "./add-traffic.js";
export { Checker } from "./checker.js";
export type { Entry, Finding } from "./entry.js";
export { type ProxyOptions, type RunningProxy, startProxy } from "./proxy.js";
export { findRecordings, readRecording } from "./read-recordings.js";
