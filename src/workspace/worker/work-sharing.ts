import type { Task } from "./task.js";
import { type Helper, startWorker } from "./worker-process.js";

interface Waiting {
  url: string;
  input: unknown;
  /** Does it in this process. */
  here: () => Promise<void>;
  done: (value: unknown) => void;
}

/** With no more than this to do, the second process has it done before this one has loaded what it takes. */
const LEFT_ALONE = 2;

/**
 * Two processes that share work: the second one begins with what was given first, while this one goes on; when it has nothing
 * else to do it takes what was given last. Where there is no second process, this one does all.
 */
export class WorkSharing {
  readonly #waiting: Waiting[] = [];
  readonly #start: () => Helper | undefined;
  #helper: Helper | undefined;
  #started = false;
  #joined = false;
  #closed = false;
  #isBusy = false;
  #isTaking = false;

  constructor(start: () => Helper | undefined = startWorker) {
    this.#start = start;
  }

  /** Gives work away. It may not be begun before `join`. */
  do<In, Out>(task: Task<In, Out>, input: In): Promise<Out> {
    return new Promise((resolve, reject) => {
      const here = () => task.work(input).then(resolve, reject);
      this.#waiting.push({ url: task.url, input, here, done: (value) => resolve(value as Out) });
      this.#feed();
    });
  }

  /** From now on this process has nothing else to do. */
  join(): void {
    this.#joined = true;
    this.#feed();
  }

  /** Ends the second process; what is not done then is not done. */
  close(): void {
    this.#closed = true;
    this.#waiting.splice(0);
    this.#helper?.close();
  }

  #feed(): void {
    if (this.#closed || this.#waiting.length === 0) return;
    if (!this.#started) this.#helper = this.#start();
    this.#started = true;
    const helper = this.#helper;
    const next = helper && !this.#isBusy ? this.#waiting.shift() : undefined;
    if (helper && next) void this.#send(helper, next);
    if (this.#joined) void this.#take();
  }

  /** What fails there is done here: an error is told where it has its type, and a process that was killed is nobody's fault. */
  async #send(helper: Helper, { url, input, here, done }: Waiting): Promise<void> {
    this.#isBusy = true;
    const answer = await helper.ask(url, input);
    this.#isBusy = false;
    if (!helper.isAlive) this.#helper = undefined;
    if (answer) done(answer.value);
    else if (!this.#closed) await here();
    this.#feed();
  }

  async #take(): Promise<void> {
    if (this.#isTaking) return;
    this.#isTaking = true;
    while (this.#waiting.length > (this.#helper ? LEFT_ALONE : 0)) await this.#waiting.pop()?.here();
    this.#isTaking = false;
  }
}
