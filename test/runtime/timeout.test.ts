import { describe, expect, test } from "vitest";
import { Deadline } from "../../src/runtime/client/timeout.js";

const never = new Promise<never>(() => {});

describe("a deadline", () => {
  test("gives the outcome of work that is done in time", async () => {
    const deadline = new Deadline(1000, []);
    expect(await deadline.watch(Promise.resolve(7))).toEqual({ ok: true, value: 7 });
    expect(await deadline.watch(Promise.reject("no"))).toEqual({ ok: false, error: "no" });
    expect(deadline.reason).toBeUndefined();
    deadline.stop();
  });

  test("gives up work that takes too long, once and for all", async () => {
    const deadline = new Deadline(5, []);
    expect(await deadline.watch(never)).toMatchObject({ ok: false, error: { message: "no response within 5 ms" } });
    expect(await deadline.watch(never)).toMatchObject({ ok: false });
    expect([deadline.reason, deadline.signal.aborted]).toEqual(["timeout", true]);
  });

  test("keeps the reason that came first", async () => {
    const controller = new AbortController();
    const deadline = new Deadline(5, [controller.signal]);
    await deadline.watch(never);
    controller.abort();
    expect(deadline.reason).toBe("timeout");
  });

  test.each([
    ["the first", { given: 0, want: "first" }],
    ["the second", { given: 1, want: "second" }],
  ])("ends when %s of its signals aborts", async (_, { given, want }) => {
    const controllers = [new AbortController(), new AbortController()];
    const deadline = new Deadline(0, [undefined, ...controllers.map(({ signal }) => signal)]);
    setTimeout(() => controllers[given]?.abort(want), 1);
    expect(await deadline.watch(never)).toEqual({ ok: false, error: want });
    expect(deadline.reason).toBe("aborted");
  });

  test("does not wait for work when it is over before", async () => {
    const deadline = new Deadline(0, [AbortSignal.abort("over")]);
    expect(await deadline.watch(Promise.resolve(1))).toEqual({ ok: false, error: "over" });
  });

  test("lets no late failure go unhandled", async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on("unhandledRejection", note);
    const deadline = new Deadline(5, []);
    const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error("late")), 15));
    await deadline.watch(late);
    await new Promise((resolve) => setTimeout(resolve, 30));
    process.off("unhandledRejection", note);
    expect(unhandled).toEqual([]);
  });

  test("keeps no timer when it is stopped", () => {
    const deadline = new Deadline(60_000, []);
    const before = process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
    deadline.stop();
    expect(process.getActiveResourcesInfo().filter((name) => name === "Timeout").length).toBe(before - 1);
  });
});
