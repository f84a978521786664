import type { Command } from "../command.js";
import { checkTrafficCommand } from "./check-traffic/command.js";
import { coverageCommand } from "./coverage/command.js";
import { devCommand } from "./dev/command.js";
import { diffCommand } from "./diff/command.js";
import { docsCommand } from "./docs/command.js";
import { generateCommand } from "./generate/command.js";
import { importCommand } from "./import/command.js";
import { initCommand } from "./init/command.js";
import { lintCommand } from "./lint/command.js";
import { mockCommand } from "./mock/command.js";
import { proxyCommand } from "./proxy/command.js";
import { startCommand } from "./start/command.js";
import { testReceiverCommand } from "./test-receiver/command.js";
import { testServerCommand } from "./test-server/command.js";
import { testWorkflowsCommand } from "./test-workflows/command.js";
import { triggerCommand } from "./trigger/command.js";

/** The verbs in the order in which help lists them. */
export const commands: readonly Command[] = [
  startCommand,
  devCommand,
  lintCommand,
  generateCommand,
  docsCommand,
  diffCommand,
  mockCommand,
  triggerCommand,
  testReceiverCommand,
  testServerCommand,
  checkTrafficCommand,
  coverageCommand,
  testWorkflowsCommand,
  proxyCommand,
  initCommand,
  importCommand,
];
