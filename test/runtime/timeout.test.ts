import { describe, expect, test } from "vitest";
import { Deadline } from "../../src/runtime/client/timeout.js";

const never = new Promise<never>(() => {});

describe("a deadline", () => {
  test("returns the result of work that finishes in time", async () => {
    const deadline = new Deadline(1000, []);
    expect(await deadline.watch(Promise.resolve(7))).toEqual({ ok: true, value: 7 });
    expect(await deadline.watch(Promise.reject("no"))).toEqual({ ok: false, error: "no" });
    expect(deadline.reason).toBeUndefined();
    deadline.stop();
  });

  test("rejects once if work takes too long", async () => {
    const deadline = new Deadline(5, []);
    expect(await deadline.watch(never)).toMatchObject({ ok: false, error: { message: "no response within 5 ms" } });
    expect(await deadline.watch(never)).toMatchObject({ ok: false });
    expect([deadline.reason, deadline.signal.aborted]).toEqual(["timeout", true]);
  });

  test("keeps the first reason", async () => {
    const controller = new AbortController();
    const deadline = new Deadline(5, [controller.signal]);
    await deadline.watch(never);
    controller.abort();
    expect(deadline.reason).toBe("timeout");
  });

  test.each([
    { name: "the first", index: 0, expected: "first" },
    { name: "the second", index: 1, expected: "second" },
  ])("ends when $name of its signals aborts", async ({ index, expected }) => {
    const controllers = [new AbortController(), new AbortController()];
    const deadline = new Deadline(0, [undefined, ...controllers.map(({ signal }) => signal)]);
    setTimeout(() => controllers[index]?.abort(expected), 1);
    expect(await deadline.watch(never)).toEqual({ ok: false, error: expected });
    expect(deadline.reason).toBe("aborted");
  });

  test("does not wait for work if it has already ended", async () => {
    const deadline = new Deadline(0, [AbortSignal.abort("over")]);
    expect(await deadline.watch(Promise.resolve(1))).toEqual({ ok: false, error: "over" });
  });

  test("handles late rejections", async () => {
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

  test("clears its timer when it is stopped", () => {
    const deadline = new Deadline(60_000, []);
    const before = process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
    deadline.stop();
    expect(process.getActiveResourcesInfo().filter((name) => name === "Timeout").length).toBe(before - 1);
  });
});
