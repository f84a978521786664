import { type Helper, startHelper } from "./helper.js";
import type { Task } from "./task.js";

interface Waiting {
  url: string;
  input: unknown;
  /** Does it in this process. */
  here: () => Promise<void>;
  done: (value: unknown) => void;
}

/** With no more than this to do, the second process has it done before this one has loaded what it takes. */
const LEFT_ALONE = 1;

/**
 * Two processes that share work: the second one begins with what was given first, while this one goes on; when it has nothing
 * else to do it takes what was given last. Where there is no second process, this one does all.
 */
export class Crew {
  readonly #waiting: Waiting[] = [];
  readonly #start: () => Helper | undefined;
  #helper: Helper | undefined;
  #started = false;
  #closed = false;
  /** What the second process is at. */
  #busy: Promise<void> | undefined;

  constructor(start: () => Helper | undefined = startHelper) {
    this.#start = start;
  }

  /** Gives work away. It may not be begun before `finish`. */
  do<In, Out>(task: Task<In, Out>, input: In): Promise<Out> {
    return new Promise((resolve, reject) => {
      const here = () => task.work(input).then(resolve, reject);
      this.#waiting.push({ url: task.url, input, here, done: (value) => resolve(value as Out) });
      this.#feed();
    });
  }

  /** Sees to it that all that was given away is done. */
  async finish(): Promise<void> {
    while (this.#busy || this.#waiting.length > 0) {
      const most = this.#busy ? LEFT_ALONE : 0;
      if (this.#waiting.length > most) await this.#waiting.pop()?.here();
      else await this.#busy;
    }
  }

  /** Ends the second process; what is not done then is not done. */
  close(): void {
    this.#closed = true;
    this.#waiting.splice(0);
    this.#helper?.close();
  }

  #feed(): void {
    if (this.#busy || this.#closed) return;
    if (!this.#started) this.#helper = this.#start();
    this.#started = true;
    const [next] = this.#helper ? this.#waiting.splice(0, 1) : [];
    if (!next || !this.#helper) return;
    this.#busy = this.#send(this.#helper, next).then(() => {
      this.#busy = undefined;
      if (!this.#helper?.isAlive) this.#helper = undefined;
      this.#feed();
    });
  }

  /** What fails there is done here: an error is told where it has its type, and a process that was killed is nobody's fault. */
  async #send(helper: Helper, { url, input, here, done }: Waiting): Promise<void> {
    const answer = await helper.ask(url, input);
    if (answer) done(answer.value);
    else if (!this.#closed) await here();
  }
}
