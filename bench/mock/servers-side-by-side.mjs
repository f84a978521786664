/**
 * Mock servers side by side: `node mock/servers-side-by-side.mjs [--rounds 5] [--seconds 3] [--connections 16] [--json FILE]`.
 * Rounds are interleaved, so that a slow moment of the machine meets all; the table has medians, and the spread of the rounds.
 * Where the machine does other work too, the processor time of a request says more than requests in a second.
 */
import { writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import autocannon from "autocannon";
import { cpuTime } from "./cpu-time.mjs";
import { start } from "./running.mjs";
import { SCENARIOS } from "./scenarios.mjs";
import { SERVERS } from "./servers.mjs";
import { median, table } from "./table.mjs";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    seconds: { type: "string", default: "3" },
    connections: { type: "string", default: "16" },
    json: { type: "string" },
  },
});
const rounds = Number(values.rounds);
const duration = Number(values.seconds);
const connections = Number(values.connections);

const results = [];
for (const scenario of SCENARIOS) results.push(...(await measure(scenario)));
const [{ model = "unknown" } = {}] = cpus();
const machine = { node: process.version, cpu: model, cores: cpus().length };
console.log(table(results));
if (values.json)
  await writeFile(values.json, `${JSON.stringify({ machine, rounds, duration, connections, results }, null, 2)}\n`);

async function measure(scenario) {
  const running = [];
  try {
    for (const server of SERVERS) running.push({ server, rounds: [], ...(await start(server, scenario)) });
    for (const one of running) await fire(one, scenario.init, 1);
    for (let round = 0; round < rounds; round++) {
      for (const one of running) one.rounds.push(await fire(one, scenario.init, duration));
      console.error(`${scenario.name}: round ${round + 1} of ${rounds}`);
    }
    return running.map((one) => summary(scenario, one));
  } finally {
    for (const one of running) await one.stop();
  }
}

async function fire({ url, pid }, init, seconds) {
  const before = cpuTime(pid);
  const { requests, latency, non2xx, errors } = await autocannon({ url, ...init, connections, duration: seconds });
  const after = cpuTime(pid);
  const cpu = before === undefined || after === undefined ? undefined : (after - before) / requests.total;
  return { rate: requests.average, cpu, p99: latency.p99, failed: non2xx + errors };
}

function summary(scenario, { server, rounds, ready, status, bytes }) {
  const rates = rounds.map(({ rate }) => rate);
  return {
    scenario: scenario.name,
    server: server.name,
    floor: server.floor === true,
    target: server.target(scenario),
    status,
    bytes,
    ready: Math.round(ready),
    rate: Math.round(median(rates)),
    lowest: Math.round(Math.min(...rates)),
    highest: Math.round(Math.max(...rates)),
    cpu: rounds.every(({ cpu }) => cpu !== undefined) ? Math.round(median(rounds.map(({ cpu }) => cpu))) : undefined,
    p99: median(rounds.map(({ p99 }) => p99)),
    failed: rounds.reduce((sum, { failed }) => sum + failed, 0),
  };
}
