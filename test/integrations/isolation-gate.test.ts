import { describe, expect, test } from "vitest";
import { IsolationGate } from "../../src/integrations/isolation-gate.js";

/** Records when work starts and ends. `end` ends the work of a name. */
function recorder() {
  const log: string[] = [];
  const ends = new Map<string, (error?: Error) => void>();
  const work = (name: string) => () => {
    log.push(`${name} starts`);
    return new Promise<string>((resolve, reject) => {
      ends.set(name, (error) => (error ? reject(error) : resolve(name)));
    }).finally(() => log.push(`${name} ends`));
  };
  const end = async (name: string, error?: Error) => {
    ends.get(name)?.(error);
    await settled();
  };
  return { log, work, end };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("the isolation gate", () => {
  test("runs work together", async () => {
    const gate = new IsolationGate();
    const { log, work, end } = recorder();
    const results = Promise.all([gate.runTogether(work("a")), gate.runTogether(work("b"))]);
    await settled();
    expect(log).toEqual(["a starts", "b starts"]);
    await end("b");
    await end("a");
    expect(await results).toEqual(["a", "b"]);
  });

  test("runs work alone after that which runs, before that which comes later", async () => {
    const gate = new IsolationGate();
    const { log, work, end } = recorder();
    const results = Promise.all([
      gate.runTogether(work("a")),
      gate.runAlone(work("X")),
      gate.runTogether(work("b")),
      gate.runAlone(work("Y")),
      gate.runTogether(work("c")),
    ]);
    for (const name of ["a", "X", "Y", "b", "c"]) {
      await settled();
      await end(name);
    }
    expect(await results).toEqual(["a", "X", "b", "Y", "c"]);
    expect(log.slice(0, 6)).toEqual(["a starts", "a ends", "X starts", "X ends", "Y starts", "Y ends"]);
    expect(log.slice(6, 8).sort()).toEqual(["b starts", "c starts"]);
  });

  test("goes on after failures", async () => {
    const gate = new IsolationGate();
    const { log, work, end } = recorder();
    const together = gate.runTogether(work("a")).catch((error: unknown) => String(error));
    const alone = gate.runAlone(work("X")).catch((error: unknown) => String(error));
    const next = gate.runTogether(work("b"));
    await end("a", new Error("a failed"));
    await end("X", new Error("X failed"));
    await end("b");
    expect(await Promise.all([together, alone, next])).toEqual(["Error: a failed", "Error: X failed", "b"]);
    expect(log).toEqual(["a starts", "a ends", "X starts", "X ends", "b starts", "b ends"]);
  });
});
