import { describe, expect, it } from "vitest";
import type { PreparedDelivery } from "../../../src/runtime/webhooks/index.js";
import type { Job } from "../../../src/testdata/deliveries/jobs.js";
import { runJobs } from "../../../src/testdata/deliveries/run-jobs.js";

const DELIVERY: PreparedDelivery = { method: "POST", headers: {}, body: "{}" };
const JOBS: Job[] = ["a", "b"].map((event) => ({
  event,
  name: "example",
  plan: { deliveries: [async () => ({ ...DELIVERY, body: event })], expect: "accepted" },
}));
const to = "http://127.0.0.1/hooks";

describe("jobs", () => {
  it("are done as often as asked, in turn", async () => {
    const sent: unknown[] = [];
    const fetch = async (_: unknown, init?: RequestInit) => {
      sent.push(init?.body);
      return new Response(null, { status: sent.length === 3 ? 500 : 200 });
    };
    const sum = await runJobs(JOBS, { to, fetch, total: 6, concurrency: 1 });
    expect(sent).toEqual(["a", "b", "a", "b", "a", "b"]);
    expect(sum).toMatchObject({ jobs: 6, good: 5, sent: 6, answers: { 200: 5, 500: 1 } });
  });

  it("run many at a time, and never more", async () => {
    let [now, most] = [0, 0];
    const fetch = async () => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setTimeout(resolve, 5));
      now--;
      return new Response();
    };
    await runJobs(JOBS, { to, fetch, total: 20, concurrency: 4 });
    expect(most).toBe(4);
  });

  it("start no faster than the rate", async () => {
    const start = performance.now();
    await runJobs(JOBS, { to, fetch: async () => new Response(), total: 10, concurrency: 4, rate: 100 });
    expect(performance.now() - start).toBeGreaterThan(85);
  });

  it("end when asked to stop", async () => {
    const stop = new AbortController();
    const fetch = async () => {
      stop.abort();
      return new Response();
    };
    const sum = await runJobs(JOBS, { to, fetch, total: 1_000_000, concurrency: 2, signal: stop.signal });
    expect(sum.jobs).toBeLessThan(5);
  });
});
