import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { DocsCache } from "../docs/docs-cache.js";
import { UserError } from "../platform/user-error.js";
import { foldersBelow } from "../workspace/api-names.js";
import { type Diagnostic, sortDiagnostics, startOf } from "../workspace/diagnostics/diagnostic.js";
import { pruneTree } from "../workspace/files/output-tree.js";
import { isAmong } from "../workspace/files/snapshot.js";
import { Progress } from "../workspace/progress.js";
import { UnusableRegistry } from "../workspace/registry.js";
import type { Run } from "../workspace/run.js";
import { openWorkspace, type Registered } from "../workspace/workspace.js";
import { yieldToEventLoop } from "../workspace/yield-to-event-loop.js";
import { type Touched, type Watching, watchFolders } from "./watch-folders.js";
import { type MadeApi, WatchedApi } from "./watched-api.js";

/** Pages that are not finished because of newer edits, after which they are finished all the same. */
const MAX_SUPERSEDED = 10;

/** What came of a change, for the terminal and the pages. */
export interface Cycle {
  /** What was saved, relative to the workspace; nothing when this follows on what was told before. */
  touched: string[];
  /** What was made anew. */
  done: string[];
  milliseconds: number;
  /** All that is wrong now. */
  diagnostics: Diagnostic[];
  /** Whether nothing is left that lint may have to say of what was saved. */
  settled: boolean;
}

export interface DevSessionOptions {
  /** Whether contracts are linted too, by all but Spectral. */
  lint: boolean;
  /** Whether an API that cannot be made at the beginning is waited for; else that is thrown. */
  patient: boolean;
  onCycle: (cycle: Cycle) => void;
}

/**
 * A workspace whose `generated/` and docs follow its sources while these are edited. What an edit breaks stays as it was when it
 * was last good.
 */
export class Live {
  /** One and the same array: who serves it sees what is added and removed. */
  readonly apis: WatchedApi[] = [];
  /** Rises whenever the pages are others. */
  pages = 0;
  /** Resolves when the first pages are made. */
  readonly ready: Promise<void>;
  #isReady: () => void = () => {};
  #registry: Diagnostic[] = [];
  #failed: Diagnostic[] = [];
  #work: Promise<void> = Promise.resolve();
  #watching: Watching | undefined;
  /** Edits that were seen and are not made yet. */
  #waiting = 0;
  /** What follows when nothing waits: pages, and lint of what was made. */
  #stale = false;
  readonly #unlinted = new Set<WatchedApi>();
  #superseded = 0;
  /** Pages of APIs that an edit does not reach are left alone. */
  readonly #docsCache = new DocsCache();

  readonly run: Run;
  readonly options: DevSessionOptions;

  constructor(run: Run, options: DevSessionOptions) {
    this.run = run;
    this.options = options;

    this.ready = new Promise((resolve) => {
      this.#isReady = resolve;
    });
    this.#register(run.workspace.apis);
  }

  /** All that is wrong now. */
  get diagnostics(): Diagnostic[] {
    return sortDiagnostics([
      ...this.#registry,
      ...this.#failed,
      ...this.apis.flatMap(({ diagnostics }) => diagnostics),
    ]);
  }

  /** Makes all that is stale, and then goes on with what is edited. Gives what stands in the way. */
  async start(): Promise<Diagnostic[]> {
    this.#watch();
    const first = this.#first();
    // What is saved meanwhile comes after it.
    this.#work = first.then(
      () => {},
      () => {},
    );
    return first;
  }

  close(): void {
    this.#watching?.close();
  }

  async #first(): Promise<Diagnostic[]> {
    for (const api of this.apis) {
      await this.run.progress.step("make", api.id, async (note) => {
        const made = await (this.options.patient ? tryMake(api) : api.make());
        if (made) note(made.written > 0 ? count(made.written) : "up to date");
        return api;
      });
    }
    await this.#tidyUp();
    await this.#makePages(yieldToEventLoop);
    if (this.options.lint) for (const api of this.apis) await api.lint();
    this.run.cache.defer();
    // Edits are few: what was read of all APIs need not be held for them.
    this.run.snapshot.forget();
    // From now on a cycle has one line.
    this.run.progress = new Progress(() => {});
    return this.diagnostics;
  }

  #watch(): void {
    this.#watching?.close();
    this.#watching = watchFolders(targetsOf(this.run), (touched) => {
      this.#waiting++;
      this.#work = this.#work.then(() => {
        this.#waiting--;
        return this.#attempt(touched);
      });
    });
  }

  async #attempt(touched: Touched): Promise<void> {
    try {
      this.#failed = [];
      await this.#update(touched);
      await this.#follow();
      await this.run.cache.settle();
    } catch (error) {
      this.#failed = [toDiagnostic(error)];
      this.#tell([], ["not finished"], performance.now());
    }
  }

  async #update(touched: Touched): Promise<void> {
    const start = performance.now();
    const { root, config } = this.run.workspace;
    this.run.snapshot.forget(touched === "all" ? undefined : touched);
    const registry = isTouched(touched, config);
    const gone = registry ? await this.#openAgain() : [];
    const usable = this.#registry.length === 0;
    const reached = this.apis.filter((api) => registry || api.isReachedBy(touched));
    const files = touched === "all" ? [] : [...touched];
    // Pages show them; contracts do not refer to them.
    const texts = files.some((file) => file.endsWith(".md"));
    if (!registry && !texts && reached.length === 0) return;
    if (gone.length > 0) await this.#tidyUp(gone);
    this.#stale ||= texts || gone.length > 0;
    const made = usable ? await this.#make(reached) : ["all stays as it was, until redocly.yaml can be used"];
    const done = [...gone.map((id) => `${id} removed`), ...made];
    const folders = new Set(files.map((file) => path.dirname(file)));
    const isMeant = (file: string) => file === config || file.endsWith(".md");
    const meant = files.filter(
      (file) => !folders.has(file) && (isMeant(file) || reached.some((api) => api.isReachedBy(new Set([file])))),
    );
    const names = touched === "all" ? ["many files"] : meant.map((file) => path.relative(root, file));
    this.#tell(names, done, start);
  }

  /** Makes the APIs that an edit reached. */
  async #make(reached: readonly WatchedApi[]): Promise<string[]> {
    const done: string[] = [];
    for (const api of reached) {
      api.forget();
      const made = await tryMake(api);
      if (!made) done.push(`${api.id} stays as it was`);
      else if (made.written > 0) done.push(`${api.id}: ${count(made.written)}`);
      this.#stale ||= made?.changed ?? false;
      this.#unlinted.add(api);
      await yieldToEventLoop();
    }
    return done;
  }

  /** What people wait for less than for code: lint and pages. Edits that come meanwhile go first. */
  async #follow(): Promise<void> {
    // Of a registry that cannot be used nothing is made.
    if (this.#registry.length > 0) return;
    if (this.options.lint) await this.#lint();
    if (!this.#stale || this.#waiting > 0) return;
    const start = performance.now();
    try {
      await this.#makePages(() => this.#giveWay());
    } catch (error) {
      if (error instanceof Superseded) return;
      throw error;
    }
    this.#stale = false;
    this.#superseded = 0;
    this.#tell([], ["docs"], start);
  }

  async #lint(): Promise<void> {
    const start = performance.now();
    let linted = false;
    for (const api of this.#unlinted) {
      if (this.#waiting > 0) return;
      const isSound = this.apis.includes(api) && api.diagnostics.length === 0;
      if (isSound) await api.lint();
      linted ||= isSound;
      this.#unlinted.delete(api);
      await yieldToEventLoop();
    }
    if (linted) this.#tell([], ["lint"], start);
  }

  async #giveWay(): Promise<void> {
    await yieldToEventLoop();
    if (this.#waiting === 0 || this.#superseded >= MAX_SUPERSEDED) return;
    this.#superseded++;
    throw new Superseded();
  }

  #tell(touched: string[], done: string[], start: number): void {
    const milliseconds = performance.now() - start;
    const settled = !this.options.lint || this.#unlinted.size === 0;
    this.options.onCycle({ touched, done, milliseconds, diagnostics: this.diagnostics, settled });
  }

  /** Reads the registry again; gives the APIs that are gone. */
  async #openAgain(): Promise<string[]> {
    try {
      this.run.workspace = await openWorkspace(this.run.workspace.root);
      this.#registry = [];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      this.#registry = error instanceof UnusableRegistry ? [...error.diagnostics] : [toDiagnostic(error)];
      return [];
    }
    this.#watch();
    return this.#register(this.run.workspace.apis);
  }

  #register(wanted: readonly Registered[]): string[] {
    const before = this.apis.splice(0);
    for (const one of wanted)
      this.apis.push(
        before.find(({ registered }) => isDeepStrictEqual(registered, one)) ?? new WatchedApi(this.run, one),
      );
    return before.map(({ id }) => id).filter((id) => !this.apis.some((api) => api.id === id));
  }

  /** Removes the generated files of APIs that are no longer listed. */
  async #tidyUp(removed: readonly string[] = []): Promise<void> {
    // An unusable registry does not say which APIs are gone.
    if (this.#registry.length > 0) return;
    const { generated } = this.run.workspace;
    const ids = this.apis.map(({ id }) => id);
    await pruneTree(generated, ids);
    // The folder of an API may be below that of another one, which is kept.
    for (const id of removed) await pruneTree(path.join(generated, id), foldersBelow(id, ids));
  }

  async #makePages(pause: () => Promise<void>): Promise<void> {
    const { buildDocs } = await import("../docs/index.js");
    const good = new Map(this.apis.flatMap(({ id, good }) => (good ? [[id, good]] : [])));
    if (good.size > 0) {
      const modulesOf = (id: string) => this.apis.find((api) => api.id === id)?.modules;
      const bundlesOf = async ({ id }: Registered) => good.get(id);
      await buildDocs(this.run, { bundlesOf, modulesOf, pause, cache: this.#docsCache });
      this.pages++;
    }
    this.#isReady();
  }
}

/** Pages that are not worth finishing: a newer edit waits. */
class Superseded extends Error {}

async function tryMake(api: WatchedApi): Promise<MadeApi | undefined> {
  try {
    return await api.make();
  } catch (error) {
    api.fail(error);
    return undefined;
  }
}

function count(written: number): string {
  return `${written} ${written === 1 ? "file" : "files"} written`;
}

/** Where sources are: the folders of the workspace that hold roots, and what configures all. */
function targetsOf({ workspace: { root, config, apis } }: Run): string[] {
  const roots = apis.flatMap(({ openapi, asyncapi }) => [openapi, asyncapi]).filter((file) => file !== undefined);
  const tops = roots.map((file) => path.join(root, path.relative(root, file).split(path.sep)[0] ?? ""));
  return [config, path.join(root, ".redocly.lint-ignore.yaml"), ...new Set(tops)];
}

function isTouched(touched: Touched, file: string): boolean {
  return touched === "all" || isAmong(file, touched);
}

/** What went wrong at no place of a contract. */
function toDiagnostic(error: unknown): Diagnostic {
  const message = error instanceof Error ? error.message : String(error);
  return { code: "chatwire/workspace", message, severity: "error", location: startOf("redocly.yaml") };
}
