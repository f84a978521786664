import { UserError } from "../../../platform/user-error.js";
import type { Command } from "../../command.js";
import { COVERAGE_FILE, COVERAGE_FORMATS } from "../../coverage-options.js";

export const testServerCommand: Command = {
  name: "test-server",
  summary: "test a server against its contract: documented and generated requests, and wrong ones",
  operands: "<api>",
  minOperands: 1,
  maxOperands: 1,
  options: {
    target: { type: "string", value: "URL", summary: "the base URL of the server, as a client takes it" },
    traffic: { type: "string", value: "FILE|DIR", summary: "instead of a server, check recorded calls and deliveries" },
    credential: {
      type: "string",
      value: "NAME=VALUE",
      summary: "a credential by its name in the client; better in $CHATWIRE_<NAME>; may be repeated",
    },
    mock: {
      type: "boolean",
      summary: "the target is a mock: it obeys Prefer: code= and must accept all that is valid",
    },
    "allow-remote": { type: "boolean", summary: "test another machine than this one: only calls that read" },
    "allow-writes": { type: "boolean", summary: "there, also calls that write" },
    "allow-destructive": { type: "boolean", summary: "there, also calls that destroy data" },
    rate: { type: "string", value: "N", summary: "start at most this many requests in a second" },
    "time-limit": { type: "string", value: "MS", summary: "how long an answer may take; 10000 when absent" },
    seed: { type: "string", value: "N", summary: "where generated requests begin; 1 when absent" },
    only: { type: "string", value: "TEXT", summary: "only cases with this in <operation> <case>; may be repeated" },
    skip: { type: "string", value: "TEXT", summary: "no cases with this in <operation> <case>; may be repeated" },
    json: { type: "boolean", summary: "print all results as JSON" },
    junit: { type: "string", value: "FILE", summary: "write the results as JUnit's XML" },
    ...COVERAGE_FILE,
    ...COVERAGE_FORMATS,
  },
  run: async (given, io) => {
    const traffic = given.text("traffic");
    if (traffic !== undefined && given.text("target") !== undefined)
      throw new UserError("--target and --traffic exclude each other: check a server, or a recording", { exitCode: 2 });
    if (traffic !== undefined) {
      const { runCheckTraffic } = await import("../check-traffic/run-check-traffic.js");
      return runCheckTraffic(traffic, given, io);
    }
    if (given.text("target") === undefined)
      throw new UserError(
        '--target says which server: --target http://127.0.0.1:4010/acme/shop/v1 (see "chatwire test-server --help")',
        { exitCode: 2 },
      );
    const { runTestServer } = await import("./run-test-server.js");
    return runTestServer(given, io);
  },
};
