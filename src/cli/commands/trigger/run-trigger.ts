import { readFile } from "node:fs/promises";
import path from "node:path";
import { text as readStream } from "node:stream/consumers";
import { checkTarget, systemLookup } from "../../../http/allowed-target.js";
import { curlOf } from "../../../http/curl.js";
import { UserError } from "../../../platform/user-error.js";
import { faults } from "../../../runtime/webhooks/send/faults/index.js";
import type { Json } from "../../../schema/json.js";
import { chooseJobs } from "../../../testdata/deliveries/choose-jobs.js";
import { DEFAULT_DELIVERY_SETTINGS, type Job } from "../../../testdata/deliveries/jobs.js";
import { Sender } from "../../../testdata/deliveries/sender.js";
import { CoverageCollector } from "../../../testing/coverage/collector.js";
import { DeliveryCoverage } from "../../../testing/coverage/delivery-coverage.js";
import { CoverageRecorder } from "../../../testing/coverage/recorder.js";
import type { Io, ParsedArgs } from "../../command.js";
import { loadApi } from "../../load-api.js";
import { printDiagnostics } from "../../print-diagnostics.js";
import { readSecret } from "../../secret.js";
import { writeReport } from "../../write-report.js";
import type { OPTIONS } from "./options.js";
import { sendJobs } from "./send-jobs.js";

/** The number of different generated bodies for each event. Further deliveries repeat them. */
const MAX_GENERATED = 1_000;
const MAX_VALIDATED = 20;

export async function runTrigger({ operands, options }: ParsedArgs<typeof OPTIONS>, io: Io): Promise<number> {
  const [id = "", eventName] = operands;
  const allowRemote = options.allowRemote || options.print;
  const to = options.list ? undefined : await checkTarget(options.to ?? "", { allowRemote, lookup: systemLookup });
  const data = await readData(options.data, io);
  const loaded = await loadApi(id, io);
  if ("diagnostics" in loaded) return printDiagnostics(loaded.diagnostics, loaded.root, io);
  const sender = new Sender(loaded.api);
  if (!to) return listEvents(sender, options.json, io);
  const secret = readSecret(options.secret, io, sender.descriptor.verification);
  noteMissingSecret(sender, secret, io);
  const events = eventName === undefined ? sender.api.events : [sender.event(eventName)];
  if (events.length === 0) throw new UserError(`${id} has no webhooks, so there is nothing to send`, { exitCode: 2 });
  const { seed = Math.floor(Math.random() * 2 ** 31), count = 1 } = options;
  const generated = options.generatedPayloads ? { seed, count: Math.min(count, MAX_GENERATED) } : undefined;
  if (generated && options.seed === undefined) io.log(`note: --seed ${seed} generates the same bodies again`);
  const edits = options.set;
  const selection = { events, example: options.example, data, generated, edits, faults: options.fault };
  const { jobs, skipped, bodies } = await chooseJobs(sender, selection, {
    ...DEFAULT_DELIVERY_SETTINGS,
    secret: options.print ? printedSecret(sender, options.showSecret, secret) : secret,
  });
  for (const { event, body } of data !== undefined || edits.length > 0 ? bodies.slice(0, MAX_VALIDATED) : []) {
    const [issue] = await sender.issues(event, body.body);
    if (issue)
      io.log(
        `note: sending a body of ${event.name} that breaks the contract: ${issue.path || "the body"} ${issue.message}`,
      );
  }
  for (const { event, name, fault, reason } of skipped)
    io.log(`- ${event} ${name}: ${fault === undefined ? "" : "not applicable: "}${reason}`);
  if (jobs.length === 0) throw new UserError("nothing was sent because none of the requested faults applies");
  if (options.print) return printJobs(jobs, to, io);
  // There is one job for each generated body, but only one for an example.
  const total = Math.ceil((jobs.length * count) / (generated?.count ?? 1));
  const collector = new CoverageCollector(id);
  const coverage = new DeliveryCoverage(new CoverageRecorder(loaded.api, collector, sender.schemas));
  coverage.addSkipped(skipped);
  const { concurrency, rate, timeout, json } = options;
  const many = options.count !== undefined;
  const code = await sendJobs(
    jobs,
    { concurrency, rate, timeout, json, total, to, secret, skipped, coverage, many },
    io,
  );
  await writeReport(io, "coverage", options.coverage, () => {
    coverage.settle();
    return `${JSON.stringify(collector.data)}\n`;
  });
  return code;
}

async function readData(file: string | undefined, io: Io): Promise<Json | undefined> {
  if (file === undefined) return undefined;
  const name = file === "-" ? "stdin" : file;
  const text = await (file === "-" ? readStream(process.stdin) : readFile(path.resolve(io.cwd, file), "utf8")).catch(
    (cause: unknown) => {
      const { code } = cause as NodeJS.ErrnoException;
      const reason = code === "ENOENT" ? "does not exist" : `cannot be read (${code})`;
      throw new UserError(`--data: ${name} ${reason}`, { exitCode: 2, cause });
    },
  );
  try {
    return JSON.parse(text) as Json;
  } catch (cause) {
    throw new UserError(`--data: ${name} is not valid JSON`, { exitCode: 2, cause });
  }
}

function listEvents(sender: Sender, json: boolean, io: Io): number {
  const events = sender.api.events.map((event) => ({
    name: event.name,
    summary: event.summary,
    aliases: event.aliases,
    examples: sender.examples(event).map(({ name }) => name),
  }));
  if (json) {
    const listed = faults.map(({ name, summary }) => ({ name, summary }));
    io.output(JSON.stringify({ api: sender.api.id, events, faults: listed }, null, 2));
    return 0;
  }
  const width = Math.max(0, ...[...events, ...faults].map(({ name }) => name.length));
  for (const { name, summary = "", examples } of events)
    io.output(`${name.padEnd(width)}  ${summary} (${examples.join(", ") || "no example"})`);
  io.output("");
  io.output("Faults (--fault NAME):");
  for (const { name, summary } of faults) io.output(`${name.padEnd(width)}  ${summary}`);
  return 0;
}

function noteMissingSecret({ descriptor: { verification } }: Sender, secret: string | undefined, io: Io): void {
  if (secret !== undefined || verification.scheme === "none") return;
  const consequence =
    verification.scheme === "body-secret" ? "the body keeps its own secret, if any" : "the delivery is not signed";
  io.log(`note: without --secret, ${consequence}`);
}

/** Hides a secret that the body would show. A signature does not reveal its secret. */
function printedSecret({ descriptor }: Sender, show: boolean, secret: string | undefined): string | undefined {
  const hide = secret !== undefined && descriptor.verification.scheme === "body-secret" && !show;
  return hide ? "***" : secret;
}

async function printJobs(jobs: readonly Job[], to: URL, io: Io): Promise<number> {
  for (const { plan } of jobs) {
    for (const prepare of plan.deliveries) io.output(curlOf({ ...(await prepare()), url: to.href }));
  }
  return 0;
}
