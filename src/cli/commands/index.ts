import type { Command } from "../command.js";
import { addCommand } from "./add.js";
import { checkCommand } from "./check.js";
import { coverageCommand } from "./coverage.js";
import { devCommand } from "./dev.js";
import { diffCommand } from "./diff.js";
import { docsCommand } from "./docs.js";
import { generateCommand } from "./generate.js";
import { lintCommand } from "./lint.js";
import { mockCommand } from "./mock.js";
import { mutateCommand } from "./mutate.js";
import { newApiCommand } from "./new-api.js";
import { proxyCommand } from "./proxy.js";
import { startCommand } from "./start.js";
import { triggerCommand } from "./trigger.js";
import { verifyCommand } from "./verify.js";
import { verifyReceiverCommand } from "./verify-receiver.js";
import { workflowsCommand } from "./workflows.js";

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
