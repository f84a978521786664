import { startWorker, type Task, type WorkerProcess } from "./worker-process.js";

interface QueuedTask {
  url: string;
  input: unknown;
  /** Runs the task in this process. */
  runHere: () => Promise<void>;
  resolve: (value: unknown) => void;
}

/** The worker finishes this many tasks before the main process has loaded the modules for one. */
const TASKS_LEFT_TO_WORKER = 2;

/**
 * Shares tasks between this process and a worker process. The worker starts with the first task at once. After `drain`, this
 * process takes tasks from the end. Without a worker process, this process runs all tasks.
 */
export class TaskQueue {
  readonly #queued: QueuedTask[] = [];
  readonly #start: () => WorkerProcess | undefined;
  #worker: WorkerProcess | undefined;
  #isStarted = false;
  #isDraining = false;
  #isClosed = false;
  #isWorkerBusy = false;
  #isRunningHere = false;

  constructor(start: () => WorkerProcess | undefined = startWorker) {
    this.#start = start;
  }

  /** Queues a task. It may not start before `drain`. */
  run<In, Out>(task: Task<In, Out>, input: In): Promise<Out> {
    return new Promise((resolve, reject) => {
      const runHere = () => task.work(input).then(resolve, reject);
      this.#queued.push({ url: task.url, input, runHere, resolve: (value) => resolve(value as Out) });
      this.#feed();
    });
  }

  /** Lets this process run tasks too, because it has nothing else to do from now on. */
  drain(): void {
    this.#isDraining = true;
    this.#feed();
  }

  /** Ends the worker process, and drops all queued tasks. */
  close(): void {
    this.#isClosed = true;
    this.#queued.splice(0);
    this.#worker?.close();
  }

  #feed(): void {
    if (this.#isClosed || this.#queued.length === 0) return;
    if (!this.#isStarted) this.#worker = this.#start();
    this.#isStarted = true;
    const worker = this.#worker;
    const next = worker && !this.#isWorkerBusy ? this.#queued.shift() : undefined;
    if (worker && next) void this.#send(worker, next);
    if (this.#isDraining) void this.#runHere();
  }

  /** Repeats a failed task here: its error keeps its class, and a killed worker is not an error. */
  async #send(worker: WorkerProcess, { url, input, runHere, resolve }: QueuedTask): Promise<void> {
    this.#isWorkerBusy = true;
    const response = await worker.run(url, input);
    this.#isWorkerBusy = false;
    if (!worker.isAlive) this.#worker = undefined;
    if (response) resolve(response.value);
    else if (!this.#isClosed) await runHere();
    this.#feed();
  }

  async #runHere(): Promise<void> {
    if (this.#isRunningHere) return;
    this.#isRunningHere = true;
    while (this.#queued.length > (this.#worker ? TASKS_LEFT_TO_WORKER : 0)) await this.#queued.pop()?.runHere();
    this.#isRunningHere = false;
  }
}
