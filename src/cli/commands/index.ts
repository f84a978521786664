import type { Command } from "../command.js";
import { checkCommand } from "./check/command.js";
import { coverageCommand } from "./coverage/command.js";
import { devCommand } from "./dev/command.js";
import { diffCommand } from "./diff/command.js";
import { docsCommand } from "./docs/command.js";
import { generateCommand } from "./generate/command.js";
import { addCommand } from "./import/command.js";
import { newApiCommand } from "./init/command.js";
import { lintCommand } from "./lint/command.js";
import { mockCommand } from "./mock/command.js";
import { mutateCommand } from "./mutate/command.js";
import { proxyCommand } from "./proxy/command.js";
import { startCommand } from "./start/command.js";
import { verifyReceiverCommand } from "./test-receiver/command.js";
import { verifyCommand } from "./test-server/command.js";
import { workflowsCommand } from "./test-workflows/command.js";
import { triggerCommand } from "./trigger/command.js";

/** The verbs, in the order of help. */
export const commands: readonly Command[] = [
  startCommand,
  devCommand,
  lintCommand,
  generateCommand,
  checkCommand,
  docsCommand,
  diffCommand,
  mockCommand,
  triggerCommand,
  verifyReceiverCommand,
  verifyCommand,
  coverageCommand,
  mutateCommand,
  workflowsCommand,
  proxyCommand,
  newApiCommand,
  addCommand,
];
