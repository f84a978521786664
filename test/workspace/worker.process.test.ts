import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { UserError } from "../../src/platform/user-error.js";
import { TaskQueue } from "../../src/workspace/worker/task-queue.js";
import { type Task, WorkerProcess } from "../../src/workspace/worker/worker-process.js";

const SOURCE = fileURLToPath(new URL("../../src/workspace/worker/worker.ts", import.meta.url));
/** The tasks as the worker runs them. This process runs `work` instead. */
const TASKS = {
  shout: "async (text) => 'there: '.concat(text.toUpperCase())",
  fail: "async () => { throw new Error('must not be seen'); }",
  die: "async () => process.kill(process.pid, 'SIGKILL')",
  noise: "async (text) => { console.log(text); return 'there: printed'; }",
  map: "async (map) => new Map([...map, ['process', process.pid]])",
};

let folder = "";
let workers: WorkerProcess[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "chatwire-worker-"));
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
  for (const worker of workers) worker.close();
  await rm(folder, { recursive: true, force: true });
});

function startWorker(): WorkerProcess {
  const worker = new WorkerProcess(path.join(folder, "worker.mjs"));
  workers = [...workers, worker];
  return worker;
}

function taskOf(name: keyof typeof TASKS, work = async (text: string) => `here: ${text}`): Task<string, string> {
  return { url: pathToFileURL(path.join(folder, `${name}.mjs`)).href, work };
}

async function doAll(queue: TaskQueue, tasks: readonly Task<string, string>[]): Promise<string[]> {
  const all = tasks.map((task, index) => queue.run(task, `text ${index}`));
  queue.drain();
  return Promise.all(all);
}

const SHOUT = () => taskOf("shout");

describe("TaskQueue", () => {
  test.each<{ name: string; tasks: () => Task<string, string>[]; expected: string[] }>([
    { name: "leaves one task to the worker", tasks: () => [SHOUT()], expected: ["there: TEXT 0"] },
    {
      name: "leaves two queued tasks to the worker",
      tasks: () => [SHOUT(), SHOUT(), SHOUT()],
      expected: ["there: TEXT 0", "there: TEXT 1", "there: TEXT 2"],
    },
    {
      name: "runs the last of more tasks here",
      tasks: () => [SHOUT(), SHOUT(), SHOUT(), SHOUT()],
      expected: ["there: TEXT 0", "there: TEXT 1", "there: TEXT 2", "here: text 3"],
    },
    {
      name: "repeats a task here that fails in the worker",
      tasks: () => [taskOf("fail"), SHOUT()],
      expected: ["here: text 0", "there: TEXT 1"],
    },
    { name: "ignores what a task prints", tasks: () => [taskOf("noise")], expected: ["there: printed"] },
    {
      name: "runs the task that killed the worker here, and all later ones",
      tasks: () => [taskOf("die"), SHOUT()],
      expected: ["here: text 0", "here: text 1"],
    },
  ])("$name", async ({ tasks, expected }) => {
    const queue = new TaskQueue(startWorker);
    expect(await doAll(queue, tasks())).toEqual(expected);
    queue.close();
  });

  test("runs all tasks here without a worker", async () => {
    const queue = new TaskQueue(() => undefined);
    expect(await doAll(queue, [SHOUT(), SHOUT()])).toEqual(["here: text 0", "here: text 1"]);
    expect(await queue.run(SHOUT(), "late")).toBe("here: late");
  });

  test("starts no worker without tasks", async () => {
    const before = workers.length;
    const queue = new TaskQueue(startWorker);
    expect(await doAll(queue, [])).toEqual([]);
    expect(workers).toHaveLength(before);
  });

  test("rejects with the error of this process", async () => {
    const queue = new TaskQueue(startWorker);
    const result = queue.run(
      taskOf("fail", async () => {
        throw new UserError("the schema is wrong", { exitCode: 2 });
      }),
      "",
    );
    queue.drain();
    await expect(result).rejects.toMatchObject({ name: "UserError", message: "the schema is wrong", exitCode: 2 });
    queue.close();
  });

  test("returns maps from the worker process", async () => {
    const queue = new TaskQueue(startWorker);
    const task: Task<Map<string, unknown>, Map<string, unknown>> = {
      url: taskOf("map").url,
      work: async () => new Map(),
    };
    const result = queue.run(task, new Map([["a", 1]]));
    queue.drain();
    const { process: id, ...rest } = Object.fromEntries(await result);
    expect(rest).toEqual({ a: 1 });
    expect(id).not.toBe(process.pid);
    queue.close();
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
