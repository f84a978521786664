import path from "node:path";
import { setImmediate as yieldToEventLoop } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { DocsCache } from "../docs/docs-cache.js";
import type { ApiSource } from "../mock/index.js";
import { plural } from "../platform/plural.js";
import { UserError } from "../platform/user-error.js";
import { foldersBelow, isMountTaken } from "../workspace/api-names.js";
import { type Diagnostic, sortDiagnostics, startOf } from "../workspace/diagnostics/diagnostic.js";
import { pruneTree } from "../workspace/files/output-tree.js";
import { UnusableRegistry } from "../workspace/registry.js";
import { Progress, type Run } from "../workspace/run.js";
import { openWorkspace, type Registered } from "../workspace/workspace.js";
import { isTouched, type Touched, targetsOf, type Watching, watchFolders } from "./watch-folders.js";
import { type BuildResult, WatchedApi } from "./watched-api.js";

/** The number of page builds in a row that newer edits may cancel. The next one is always finished. */
const MAX_CANCELED = 10;

/** The result of a step after an edit. */
export interface RebuildResult {
  /** The saved files, relative to the workspace. Empty for a later step of the same edit. */
  touched: string[];
  /** The parts that were rebuilt. */
  done: string[];
  milliseconds: number;
  /** All current diagnostics. */
  diagnostics: Diagnostic[];
  /** Lint has checked everything that was saved. */
  settled: boolean;
}

export interface DevSessionOptions {
  /** Lints contracts after each edit, with all linters except Spectral. */
  lint: boolean;
  /** Waits for a fix of an API that cannot be built at the beginning. Otherwise the error is thrown. */
  waitForFix: boolean;
  /** Further APIs to mount, which are not built. One of the workspace wins. */
  others?: readonly ApiSource[];
  onRebuild: (result: RebuildResult) => void;
}

/**
 * Updates `generated/` and the docs of a workspace when its sources change. The output of a broken API stays as it was when
 * the API was last valid.
 */
export class DevSession {
  readonly apis: WatchedApi[] = [];
  /** What the server mounts. Always the same array, so that the server sees added and removed APIs. */
  readonly mounted: ApiSource[] = [];
  /** Increases with each build of the pages. */
  pages = 0;
  /** Resolves when the first pages are built. */
  readonly ready: Promise<void>;
  #resolveReady: () => void = () => {};
  #registryDiagnostics: Diagnostic[] = [];
  #crash: Diagnostic[] = [];
  #work: Promise<void> = Promise.resolve();
  #watcher: Watching | undefined;
  /** The number of edits that are not built yet. */
  #pending = 0;
  /** The pages are out of date. */
  #stale = false;
  readonly #unlinted = new Set<WatchedApi>();
  #canceled = 0;
  /** Keeps the pages of APIs that an edit does not affect. */
  readonly #docsCache = new DocsCache();

  readonly run: Run;
  readonly options: DevSessionOptions;

  constructor(run: Run, options: DevSessionOptions) {
    this.run = run;
    this.options = options;

    this.ready = new Promise((resolve) => {
      this.#resolveReady = resolve;
    });
    this.#register(run.workspace.apis);
  }

  /** All current diagnostics. */
  get diagnostics(): Diagnostic[] {
    return sortDiagnostics([
      ...this.#registryDiagnostics,
      ...this.#crash,
      ...this.apis.flatMap(({ diagnostics }) => diagnostics),
    ]);
  }

  /** Builds everything that is out of date, then rebuilds after each edit. Returns the diagnostics of the first build. */
  async start(): Promise<Diagnostic[]> {
    this.#watch();
    const build = this.#buildAll();
    // Edits during the first build are built after it.
    this.#work = build.then(
      () => {},
      () => {},
    );
    return build;
  }

  close(): void {
    this.#watcher?.close();
  }

  async #buildAll(): Promise<Diagnostic[]> {
    for (const api of this.apis) {
      await this.run.progress.step("build", api.id, async (note) => {
        const built = await (this.options.waitForFix ? tryBuild(api) : api.build());
        if (built) note(built.written > 0 ? `${plural(built.written, "file")} written` : "up to date");
        return api;
      });
    }
    await this.#removeStale();
    await this.#buildPages(yieldToEventLoop);
    if (this.options.lint) for (const api of this.apis) await api.lint();
    this.run.cache.defer();
    // Frees the sources, because an edit affects only a few of them.
    this.run.snapshot.forget();
    // From now on each rebuild is reported with one line.
    this.run.progress = new Progress(() => {});
    return this.diagnostics;
  }

  #watch(): void {
    this.#watcher?.close();
    this.#watcher = watchFolders(targetsOf(this.run.workspace), (touched) => {
      this.#pending++;
      this.#work = this.#work.then(() => {
        this.#pending--;
        return this.#rebuild(touched);
      });
    });
  }

  async #rebuild(touched: Touched): Promise<void> {
    try {
      this.#crash = [];
      await this.#update(touched);
      await this.#finish();
      await this.run.cache.settle();
    } catch (error) {
      this.#crash = [toDiagnostic(error)];
      this.#report([], ["failed"], performance.now());
    }
  }

  async #update(touched: Touched): Promise<void> {
    const start = performance.now();
    const { root, config } = this.run.workspace;
    this.run.snapshot.forget(touched === "all" ? undefined : touched);
    const isRegistryTouched = isTouched(touched, config);
    const removed = isRegistryTouched ? await this.#reopen() : [];
    const usable = this.#registryDiagnostics.length === 0;
    const affected = this.apis.filter((api) => isRegistryTouched || api.isAffectedBy(touched));
    const files = touched === "all" ? [] : [...touched];
    // Markdown files are part of the pages, but not of the contracts.
    const isProseTouched = files.some((file) => file.endsWith(".md"));
    if (!isRegistryTouched && !isProseTouched && affected.length === 0) return;
    if (removed.length > 0) await this.#removeStale(removed);
    this.#stale ||= isProseTouched || removed.length > 0;
    const built = usable ? await this.#build(affected) : ["nothing is rebuilt until redocly.yaml is valid"];
    const done = [...removed.map((id) => `${id} removed`), ...built];
    const folders = new Set(files.map((file) => path.dirname(file)));
    const isSource = (file: string) => file === config || file.endsWith(".md");
    const sources = files.filter(
      (file) => !folders.has(file) && (isSource(file) || affected.some((api) => api.isAffectedBy(new Set([file])))),
    );
    const names = touched === "all" ? ["many files"] : sources.map((file) => path.relative(root, file));
    this.#report(names, done, start);
  }

  /** Rebuilds the APIs that an edit affects. */
  async #build(affected: readonly WatchedApi[]): Promise<string[]> {
    const done: string[] = [];
    for (const api of affected) {
      api.forget();
      const built = await tryBuild(api);
      if (!built) done.push(`${api.id} is unchanged`);
      else if (built.written > 0) done.push(`${api.id}: ${plural(built.written, "file")} written`);
      this.#stale ||= built?.changed ?? false;
      this.#unlinted.add(api);
      await yieldToEventLoop();
    }
    return done;
  }

  /** Lints and builds pages, which is less urgent than code. Stops when a new edit arrives. */
  async #finish(): Promise<void> {
    if (this.#registryDiagnostics.length > 0) return;
    if (this.options.lint) await this.#lint();
    if (!this.#stale || this.#pending > 0) return;
    const start = performance.now();
    try {
      await this.#buildPages(() => this.#yieldToEdits());
    } catch (error) {
      if (error instanceof BuildCanceled) return;
      throw error;
    }
    this.#stale = false;
    this.#canceled = 0;
    this.#report([], ["docs"], start);
  }

  async #lint(): Promise<void> {
    const start = performance.now();
    let linted = false;
    for (const api of this.#unlinted) {
      if (this.#pending > 0) return;
      const isValid = this.apis.includes(api) && api.diagnostics.length === 0;
      if (isValid) await api.lint();
      linted ||= isValid;
      this.#unlinted.delete(api);
      await yieldToEventLoop();
    }
    if (linted) this.#report([], ["lint"], start);
  }

  async #yieldToEdits(): Promise<void> {
    await yieldToEventLoop();
    if (this.#pending === 0 || this.#canceled >= MAX_CANCELED) return;
    this.#canceled++;
    throw new BuildCanceled();
  }

  #report(touched: string[], done: string[], start: number): void {
    const milliseconds = performance.now() - start;
    const settled = !this.options.lint || this.#unlinted.size === 0;
    this.options.onRebuild({ touched, done, milliseconds, diagnostics: this.diagnostics, settled });
  }

  /** Reads the registry again. Returns the IDs of removed APIs. */
  async #reopen(): Promise<string[]> {
    try {
      this.run.workspace = await openWorkspace(this.run.workspace.root);
      this.#registryDiagnostics = [];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      this.#registryDiagnostics = error instanceof UnusableRegistry ? [...error.diagnostics] : [toDiagnostic(error)];
      return [];
    }
    this.#watch();
    return this.#register(this.run.workspace.apis);
  }

  #register(registered: readonly Registered[]): string[] {
    const before = this.apis.splice(0);
    for (const entry of registered)
      this.apis.push(before.find((api) => isDeepStrictEqual(api.registered, entry)) ?? new WatchedApi(this.run, entry));
    const ids = this.apis.map(({ id }) => id);
    const others = this.options.others?.filter(({ id }) => !isMountTaken(id, ids)) ?? [];
    this.mounted.splice(0, this.mounted.length, ...this.apis, ...others);
    return before.map(({ id }) => id).filter((id) => !ids.includes(id));
  }

  /** Removes the generated files of APIs that are no longer listed. */
  async #removeStale(removed: readonly string[] = []): Promise<void> {
    // An invalid registry does not show which files are stale.
    if (this.#registryDiagnostics.length > 0) return;
    const { generated } = this.run.workspace;
    const ids = this.apis.map(({ id }) => id);
    await pruneTree(generated, ids);
    // The folder of an API may be below that of another one, which is kept.
    for (const id of removed) await pruneTree(path.join(generated, id), foldersBelow(id, ids));
  }

  async #buildPages(pause: () => Promise<void>): Promise<void> {
    const { buildDocs } = await import("../docs/index.js");
    const bundles = new Map(this.apis.flatMap((api) => (api.validBundles ? [[api.id, api.validBundles]] : [])));
    if (bundles.size > 0) {
      const modulesOf = (id: string) => this.apis.find((api) => api.id === id)?.modules;
      const bundlesOf = async ({ id }: Registered) => bundles.get(id);
      await buildDocs(this.run, { bundlesOf, modulesOf, pause, cache: this.#docsCache });
      this.pages++;
    }
    this.#resolveReady();
  }
}

/** Cancels a page build because a newer edit is pending. */
class BuildCanceled extends Error {}

async function tryBuild(api: WatchedApi): Promise<BuildResult | undefined> {
  try {
    return await api.build();
  } catch (error) {
    await api.fail(error);
    return undefined;
  }
}

/** Reports an error that has no location in a contract. */
function toDiagnostic(error: unknown): Diagnostic {
  const message = error instanceof Error ? error.message : String(error);
  return { code: "chatwire/workspace", message, severity: "error", location: startOf("redocly.yaml") };
}
