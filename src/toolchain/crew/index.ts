export type { Crew } from "./crew.js";
export { eachApi } from "./each-api.js";
export type { Task } from "./task.js";
