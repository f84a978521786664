import type { Operation } from "../model/api.js";
import type { Filled } from "./fields.js";

/** An operation with the names that it has in code. */
export interface NamedOperation {
  operation: Operation;
  input: string;
  result: string;
  filled: Filled;
}

/** What the file of a client exports besides the types of operations. */
export interface ClientNames {
  options: string;
  client: string;
  functions: string;
  create: string;
}
