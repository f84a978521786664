import { readFile } from "node:fs/promises";
import path from "node:path";
import { text as readStream } from "node:stream/consumers";
import { checkTarget, systemLookup } from "../../../http/allowed-target.js";
import { UserError } from "../../../platform/user-error.js";
import type { Json } from "../../../schema/json.js";
import { chooseJobs } from "../../../testdata/deliveries/choose-jobs.js";
import { curlLine } from "../../../testdata/deliveries/curl.js";
import { type Job, SENDING, type Sending } from "../../../testdata/deliveries/jobs.js";
import { Sender } from "../../../testdata/deliveries/sender.js";
import { CoverageCollector } from "../../../testing/coverage/collector.js";
import { DeliveryCoverage } from "../../../testing/coverage/delivery-coverage.js";
import { CoverageRecorder } from "../../../testing/coverage/recorder.js";
import type { Io, ParsedArgs } from "../../command.js";
import { loadApi } from "../../load-api.js";
import { printDiagnostics } from "../../print-faults.js";
import { readNumber } from "../../read-number.js";
import { readSecret } from "../../secret.js";
import { writeReport } from "../../write-report.js";
import { listEvents } from "./list-events.js";
import { sendJobs } from "./send-jobs.js";

/** Different random bodies of an event; more are these again. */
const MAX_RANDOM = 1_000;

/** Does what `chatwire trigger` was asked for. */
export async function runTrigger(given: ParsedArgs, io: Io): Promise<number> {
  const [id = "", eventName] = given.operands;
  const numbers = readNumbers(given);
  const allowRemote = given.flag("allow-remote") || given.flag("print");
  const to = given.flag("list")
    ? undefined
    : await checkTarget(given.text("to") ?? "", { allowRemote, lookup: systemLookup });
  const data = await readData(given.text("data"), io);
  const loaded = await loadApi(id, io);
  if ("diagnostics" in loaded) return printDiagnostics(loaded.diagnostics, loaded.root, io);
  const sender = new Sender(loaded.api);
  if (!to) return listEvents(sender, given, io);
  const secret = await readSecret(given, io, sender.descriptor.verification);
  noteSecret(sender, secret, io);
  const events = eventName === undefined ? sender.api.events : [sender.event(eventName)];
  if (events.length === 0) throw new UserError(`${id} has no webhooks, so there is nothing to send`, { exitCode: 2 });
  const { seed = Math.floor(Math.random() * 2 ** 31), count = 1 } = numbers;
  const random = given.flag("random") ? { seed, count: Math.min(count, MAX_RANDOM) } : undefined;
  if (random && numbers.seed === undefined) io.log(`random: --seed ${seed} makes the same bodies again`);
  const sending: Sending = { ...SENDING, secret: given.flag("print") ? printedSecret(sender, given, secret) : secret };
  const choice = {
    events,
    example: given.text("example"),
    data,
    random,
    settings: given.texts("set"),
    faults: given.texts("fault"),
  };
  const { jobs, skipped, bodies } = await chooseJobs(sender, choice, sending);
  for (const { event, body } of bodies.slice(0, data !== undefined || choice.settings.length > 0 ? 20 : 0)) {
    const [issue] = await sender.issues(event, body.body);
    if (issue)
      io.log(
        `note: the body of ${event.name} breaks the contract, and is sent all the same: ${issue.path || "it"} ${issue.message}`,
      );
  }
  for (const { event, name, reason } of skipped) io.log(`- ${event} ${name}: not applicable: ${reason}`);
  if (jobs.length === 0) throw new UserError("nothing was sent: no fault of those asked for applies");
  if (given.flag("print")) return printJobs(jobs, to, io);
  // There is a job for each random body, and one for an example.
  const total = Math.ceil((jobs.length * count) / (random?.count ?? 1));
  const collector = new CoverageCollector(id);
  const coverage = new DeliveryCoverage(new CoverageRecorder(loaded.api, collector, sender.schemas));
  coverage.addSkipped(skipped);
  const options = { ...numbers, total, to, secret, skipped, coverage, many: numbers.count !== undefined };
  const code = await sendJobs(jobs, options, given, io);
  coverage.settle();
  await writeReport(given, io, "coverage", () => `${JSON.stringify(collector.data)}\n`);
  return code;
}

function readNumbers(given: ParsedArgs) {
  return {
    seed: readNumber(given, "seed", { least: 0, most: 2 ** 31 - 1 }),
    count: readNumber(given, "count", { least: 1, most: 100_000_000 }),
    rate: readNumber(given, "rate", { least: 0.01, most: 1_000_000, whole: false }),
    concurrency: readNumber(given, "concurrency", { least: 1, most: 1000 }) ?? 1,
    timeout: readNumber(given, "time-limit", { least: 1, most: 600_000 }),
  };
}

async function readData(file: string | undefined, io: Io): Promise<Json | undefined> {
  if (file === undefined) return undefined;
  const name = file === "-" ? "stdin" : file;
  const text = await (file === "-" ? readStream(process.stdin) : readFile(path.resolve(io.cwd, file), "utf8")).catch(
    (cause: unknown) => {
      throw new UserError(`--data: ${name} cannot be read: ${(cause as NodeJS.ErrnoException).code}`, {
        exitCode: 2,
        cause,
      });
    },
  );
  try {
    return JSON.parse(text) as Json;
  } catch (cause) {
    throw new UserError(`--data: ${name} is not JSON`, { exitCode: 2, cause });
  }
}

function noteSecret({ descriptor: { verification } }: Sender, secret: string | undefined, io: Io): void {
  if (secret !== undefined || verification.scheme === "none") return;
  const what =
    verification.scheme === "body-secret"
      ? "the body travels with the one that is in it, if any"
      : "the delivery is not signed";
  io.log(`note: no --secret: ${what}`);
}

/** A secret in a body would be printed; a signature does not give its secret away. */
function printedSecret({ descriptor }: Sender, given: ParsedArgs, secret: string | undefined): string | undefined {
  const hide = secret !== undefined && descriptor.verification.scheme === "body-secret" && !given.flag("show-secret");
  return hide ? "***" : secret;
}

async function printJobs(jobs: readonly Job[], to: URL, io: Io): Promise<number> {
  for (const { plan } of jobs) {
    for (const prepare of plan.deliveries) io.output(curlLine(await prepare(), to));
  }
  return 0;
}
