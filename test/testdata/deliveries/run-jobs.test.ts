import { describe, expect, onTestFinished, test, vi } from "vitest";
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

describe("runJobs", () => {
  test("repeats the jobs in order until the total", async () => {
    const sent: unknown[] = [];
    const fetch = async (_: unknown, init?: RequestInit) => {
      sent.push(init?.body);
      return new Response(null, { status: sent.length === 3 ? 500 : 200 });
    };
    const statistics = await runJobs(JOBS, { to, fetch, total: 6, concurrency: 1 });
    expect(sent).toEqual(["a", "b", "a", "b", "a", "b"]);
    expect(statistics).toMatchObject({ jobs: 6, asExpected: 5, sent: 6, responses: { 200: 5, 500: 1 } });
  });

  test("runs as many jobs at the same time as the concurrency allows", async () => {
    let [running, max] = [0, 0];
    const fetch = async () => {
      max = Math.max(max, ++running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running--;
      return new Response();
    };
    await runJobs(JOBS, { to, fetch, total: 20, concurrency: 4 });
    expect(max).toBe(4);
  });

  test("starts jobs no faster than the rate", async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    let sent = 0;
    const fetch = async () => {
      sent++;
      return new Response();
    };
    const clock = () => Date.now();
    const running = runJobs(JOBS, { to, fetch, clock, total: 10, concurrency: 4, rate: 100 });
    await vi.advanceTimersByTimeAsync(45);
    expect(sent).toBe(5);
    await vi.advanceTimersByTimeAsync(45);
    expect((await running).jobs).toBe(10);
  });

  test("stops when the signal aborts", async () => {
    const stop = new AbortController();
    const fetch = async () => {
      stop.abort();
      return new Response();
    };
    const { jobs } = await runJobs(JOBS, { to, fetch, total: 1_000_000, concurrency: 2, signal: stop.signal });
    expect(jobs).toBeLessThan(5);
  });
});
