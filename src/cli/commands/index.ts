import type { Command } from "../command.js";
import { checkCommand } from "./check.js";
import { generateCommand } from "./generate.js";

/** The verbs, in the order of help. */
export const commands: readonly Command[] = [generateCommand, checkCommand];
