import type { Command } from "../command.js";

/** The verbs, in the order of help. */
export const commands: readonly Command[] = [];
