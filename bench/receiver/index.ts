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
  run: async ({ rounds, tell }): Promise<Report> => {
    const program = await buildWorker(fileURLToPath(new URL("worker.ts", import.meta.url)));
    const contestants = EXAMPLES.flatMap((example) =>
      RECEIVERS.map((_, index) => ({
        name: `${example} ${index}`,
        run: () => runWorker<Sample>(program, { index, example }),
      })),
    );
    const samples = await interleave(contestants, rounds, tell);
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
        "One process each, one delivery after the other, in memory: from the bytes of the body and the headers to the end of the handler. The ratio is of processor time.",
        "`@octokit/webhooks` and `standardwebhooks` validate nothing, and neither rejects deep nesting or keys `__proto__`; chatwire does, and also looks at method, content type, charset and length, finds the event by its name, keeps the deadline of the handler and makes the answer.",
        "The two by hand know one event and have no receiver around it: verify, parse, validate, call.",
        ...compared
          .filter(({ name }) => name.includes("octokit") || name === "standardwebhooks")
          .map(({ name, example, times }) => judged(`Against \`${name}\`, body \`${example}\``, times, AIM)),
      ],
      versions: await versionsOf(BENCH, ["@octokit/webhooks", "standardwebhooks", "zod", "ajv", "ajv-formats"]),
      samples: cells,
    };
  },
};
