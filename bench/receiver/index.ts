import { fileURLToPath } from "node:url";
import type { Benchmark } from "../lib/benchmark.js";
import { figure, judged, times, withSpread } from "../lib/format.js";
import { BENCH, versionsOf } from "../lib/places.js";
import type { Report } from "../lib/report.js";
import { interleave } from "../lib/rounds.js";
import { buildWorker, runWorker } from "../lib/run-worker.js";
import { ratio } from "../lib/statistics.js";
import type { Cost } from "../lib/time-calls.js";
import { RECEIVERS } from "./contestants.js";

type Sample = Cost & { bytes: number };

const EXAMPLES = ["sample", "full"];
const AIM = 1.2;
const PROOFS = {
  hmac: "HMAC-SHA256 in a header",
  standard: "Standard Webhooks",
  "body-secret": "secret in the body",
};

export const receiver: Benchmark = {
  name: "receiver",
  summary: "verify, parse, validate and dispatch a webhook",
  rounds: 5,
  run: async ({ rounds, log }): Promise<Report> => {
    const program = await buildWorker(fileURLToPath(new URL("worker.ts", import.meta.url)));
    const contestants = EXAMPLES.flatMap((example) =>
      RECEIVERS.map((_, index) => ({
        name: `${example} ${index}`,
        run: () => runWorker<Sample>(program, { index, example }),
      })),
    );
    const samples = await interleave(contestants, rounds, log);
    const cells = EXAMPLES.flatMap((example) =>
      RECEIVERS.flatMap((one, index) => {
        const own = samples.get(`${example} ${index}`);
        const rival = RECEIVERS.findIndex(({ name, proof }) => name === "chatwire" && proof === one.proof);
        const chatwire = samples.get(`${example} ${rival}`);
        return own?.[0] ? [{ ...one, example, own, chatwire, bytes: own[0].bytes }] : [];
      }),
    );
    const compared = cells.flatMap(({ name, proof, example, own, chatwire }) =>
      chatwire && name !== "chatwire"
        ? [
            {
              name,
              proof,
              example,
              times: ratio(
                own.map(({ cpu }) => cpu),
                chatwire.map(({ cpu }) => cpu),
              ),
            },
          ]
        : [],
    );
    return {
      head: ["receiver", "proof", "body", "validates", "deliveries/s", "CPU µs each", "chatwire is"],
      rows: cells.map(({ name, proof, validates, bytes, own, chatwire }) => [
        name,
        PROOFS[proof],
        `${figure(bytes)} bytes`,
        validates ? "yes" : "no",
        withSpread(own.map(({ wall }) => 1e6 / wall)),
        withSpread(own.map(({ cpu }) => cpu)),
        chatwire && name !== "chatwire"
          ? `${times(
              ratio(
                own.map(({ cpu }) => cpu),
                chatwire.map(({ cpu }) => cpu),
              ),
            )} as fast`
          : "",
      ]),
      notes: [
        "One process per receiver, sequential deliveries, in memory, from the body's bytes and the headers to the end of the handler. The ratio compares processor time.",
        "`@octokit/webhooks` and `standardwebhooks` do not validate, and reject neither deep nesting nor `__proto__` keys. chatwire does. It also checks method, content type, charset and length, identifies the event, enforces the handler's deadline, and builds the response.",
        "The two handwritten receivers know one event: they verify, parse, validate and call the handler.",
        ...compared
          .filter(({ name }) => name.includes("octokit") || name === "standardwebhooks")
          .map(({ name, example, times }) => judged(`Against \`${name}\`, body \`${example}\``, times, AIM)),
      ],
      versions: await versionsOf(BENCH, ["@octokit/webhooks", "standardwebhooks", "zod", "ajv", "ajv-formats"]),
      samples: cells,
    };
  },
};
