import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { UserError } from "../../src/platform/user-error.js";
import type { Task } from "../../src/workspace/worker/task.js";
import { WorkSharing } from "../../src/workspace/worker/work-sharing.js";
import { Helper } from "../../src/workspace/worker/worker-process.js";

const SOURCE = fileURLToPath(new URL("../../src/workspace/worker/worker.ts", import.meta.url));
/** What the second process makes of a text; `work` in a test is what this process makes of it. */
const TASKS = {
  shout: "async (text) => 'there: '.concat(text.toUpperCase())",
  fail: "async () => { throw new Error('not told to anybody'); }",
  die: "async () => process.kill(process.pid, 'SIGKILL')",
  noise: "async (text) => { console.log(text); return 'there: printed'; }",
  map: "async (map) => new Map([...map, ['process', process.pid]])",
};

let folder = "";
let helpers: Helper[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "chatwire-crew-"));
  await build({
    entryPoints: [SOURCE],
    outfile: path.join(folder, "worker.mjs"),
    bundle: true,
    platform: "node",
    format: "esm",
  });
  for (const [name, work] of Object.entries(TASKS))
    await writeFile(path.join(folder, `${name}.mjs`), `export const task = { work: ${work} };\n`);
});

afterAll(async () => {
  for (const helper of helpers) helper.close();
  await rm(folder, { recursive: true, force: true });
});

function startWorker(): Helper {
  const helper = new Helper(path.join(folder, "worker.mjs"));
  helpers = [...helpers, helper];
  return helper;
}

function taskOf(name: keyof typeof TASKS, work = async (text: string) => `here: ${text}`): Task<string, string> {
  return { url: pathToFileURL(path.join(folder, `${name}.mjs`)).href, work };
}

async function doAll(crew: WorkSharing, tasks: readonly Task<string, string>[]): Promise<string[]> {
  const all = tasks.map((task, index) => crew.do(task, `text ${index}`));
  crew.join();
  return Promise.all(all);
}

const SHOUT = () => taskOf("shout");

describe("work is shared by two processes", () => {
  test.each<[name: string, tasks: () => Task<string, string>[], want: string[]]>([
    ["one thing is left to the second", () => [SHOUT()], ["there: TEXT 0"]],
    [
      "so are two that wait for it",
      () => [SHOUT(), SHOUT(), SHOUT()],
      ["there: TEXT 0", "there: TEXT 1", "there: TEXT 2"],
    ],
    [
      "with more to do, the last is done here",
      () => [SHOUT(), SHOUT(), SHOUT(), SHOUT()],
      ["there: TEXT 0", "there: TEXT 1", "there: TEXT 2", "here: text 3"],
    ],
    ["what fails there is done here", () => [taskOf("fail"), SHOUT()], ["here: text 0", "there: TEXT 1"]],
    ["what it prints is no answer", () => [taskOf("noise")], ["there: printed"]],
    ["what killed it is done here, and all after it", () => [taskOf("die"), SHOUT()], ["here: text 0", "here: text 1"]],
  ])("%s", async (_, tasks, want) => {
    const crew = new WorkSharing(startWorker);
    expect(await doAll(crew, tasks())).toEqual(want);
    crew.close();
  });

  test("without a second process all is done here, also what is given late", async () => {
    const crew = new WorkSharing(() => undefined);
    expect(await doAll(crew, [SHOUT(), SHOUT()])).toEqual(["here: text 0", "here: text 1"]);
    expect(await crew.do(SHOUT(), "late")).toBe("here: late");
  });

  test("where nothing is given away no second process is started", async () => {
    const before = helpers.length;
    const crew = new WorkSharing(startWorker);
    expect(await doAll(crew, [])).toEqual([]);
    expect(helpers).toHaveLength(before);
  });

  test("an error is the one that this process meets", async () => {
    const crew = new WorkSharing(startWorker);
    const given = crew.do(
      taskOf("fail", async () => {
        throw new UserError("the schema is wrong", { exitCode: 2 });
      }),
      "",
    );
    crew.join();
    await expect(given).rejects.toMatchObject({ name: "UserError", message: "the schema is wrong", exitCode: 2 });
    crew.close();
  });

  test("maps come back as maps, from another process", async () => {
    const crew = new WorkSharing(startWorker);
    const task: Task<Map<string, unknown>, Map<string, unknown>> = {
      url: taskOf("map").url,
      work: async () => new Map(),
    };
    const given = crew.do(task, new Map([["a", 1]]));
    crew.join();
    const { process: id, ...rest } = Object.fromEntries(await given);
    expect(rest).toEqual({ a: 1 });
    expect(id).not.toBe(process.pid);
    crew.close();
    await expect.poll(() => isAlive(Number(id)), { timeout: 10_000 }).toBe(false);
  });
});

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}
