import path from "node:path";
import type { ValidatorModule } from "../generate/module-writer.js";
import { UserError } from "../platform/user-error.js";
import type { JsonObject } from "../schema/json.js";
import { type Bundles, bundleApi, servedDocument } from "../spec/bundle.js";
import { foldersBelow } from "../workspace/api-names.js";
import { type Diagnostic, isError, sortDiagnostics, startOf } from "../workspace/diagnostics/diagnostic.js";
import type { Files } from "../workspace/files/output-tree.js";
import { updateTree, writeDiffering } from "../workspace/files/output-tree.js";
import { isAmong, sha256 } from "../workspace/files/snapshot.js";
import { relativeFileName } from "../workspace/files/source-file.js";
import { GenerationCache } from "../workspace/generation-cache.js";
import type { Run } from "../workspace/run.js";
import type { Registered } from "../workspace/workspace.js";
import { yieldToEventLoop } from "../workspace/yield-to-event-loop.js";
import type { Touched } from "./watch-folders.js";

/** What was made of an API: whether its document is another one, and how many files of its code are. */
export interface MadeApi {
  changed: boolean;
  written: number;
}

/** One API of a live workspace: what is wrong with it now, and its last good document. */
export class WatchedApi {
  /** What keeps it from being made, and then what lint says. */
  diagnostics: Diagnostic[] = [];
  #bundling: Promise<Bundles> | undefined;
  #looked: ReadonlySet<string> = new Set();
  #revision = 0;
  #good: { bundles: Bundles; key: string } | undefined;
  /** The validators that its code was made with. */
  readonly modules = new GenerationCache<ValidatorModule>();

  readonly run: Run;
  readonly registered: Registered;

  constructor(run: Run, registered: Registered) {
    this.run = run;
    this.registered = registered;
  }

  get id(): string {
    return this.registered.id;
  }

  /** Rises whenever the document is another one. */
  revision(): number {
    return this.#revision;
  }

  /** The last good document; the first one is made if it is not there yet. */
  async load(): Promise<JsonObject> {
    return servedDocument(this.id, this.#good?.bundles ?? (await this.#bundles()));
  }

  /** The last good bundles, if there were any. */
  get good(): Bundles | undefined {
    return this.#good?.bundles;
  }

  /** Whether what it is made of may have changed. */
  isReachedBy(touched: Touched): boolean {
    if (touched === "all" || this.#looked.size === 0) return true;
    return [...this.#looked].some((file) => isAmong(file, touched));
  }

  /** Notes why it could not be made. */
  fail(error: unknown): void {
    const { root } = this.run.workspace;
    const [reason = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    const file = relativeFileName(root, this.registered.openapi ?? this.registered.asyncapi ?? root);
    const message =
      error instanceof UserError ? reason : `Its code cannot be made: ${reason}. "chatwire lint" may say why.`;
    this.diagnostics = [{ code: "chatwire/generated", message, severity: "error", location: startOf(file) }];
  }

  /** Lets it be made again of what is on disk now. */
  forget(): void {
    this.#bundling = undefined;
  }

  /** Makes its bundles and its code; undefined when faults stand in the way: then, as when this fails, all stays as it was. */
  async make(): Promise<MadeApi | undefined> {
    const bundles = await this.#bundles();
    this.#looked = new Set(bundles.dependencies);
    this.diagnostics = bundles.diagnostics.filter(isError);
    if (this.diagnostics.length > 0) return undefined;
    const written = await this.#write(bundles);
    const key = sha256(JSON.stringify([bundles.openapi?.document, bundles.asyncapi?.document]));
    const changed = key !== this.#good?.key;
    if (changed && this.#good) this.#revision++;
    this.#good = { bundles, key };
    return { changed, written };
  }

  /** Adds what lint says of it, Spectral aside, which takes longer than people wait. */
  async lint(): Promise<void> {
    const { lintApi } = await import("../lint/lint-api.js");
    const { diagnostics } = await lintApi(this.run, this.registered, { spectral: false });
    this.diagnostics = sortDiagnostics([...this.diagnostics, ...diagnostics]);
  }

  #bundles(): Promise<Bundles> {
    this.#bundling ??= bundleApi(this.run, this.registered);
    return this.#bundling;
  }

  /** Writes what people wait for as soon as it is there; what could not be made whole is undone. */
  async #write(bundles: Bundles): Promise<number> {
    const { generateApi } = await import("../generate/generate-api.js");
    const folder = path.join(this.run.workspace.generated, this.id);
    const undone: (() => Promise<void>)[] = [];
    let written = 0;
    const onFiles = async (files: Files) => {
      const differing = await writeDiffering(folder, files);
      written += differing.written;
      undone.unshift(differing.undo);
      await yieldToEventLoop();
    };
    this.modules.startGeneration();
    try {
      const { files } = await generateApi(this.run, this.registered, bundles, { modules: this.modules, onFiles });
      const ids = this.run.workspace.apis.map(({ id }) => id);
      const own = new Map([...files].map(([file, content]) => [file.slice(this.id.length + 1), content]));
      return written + (await updateTree(folder, own, foldersBelow(this.id, ids))).length;
    } catch (error) {
      for (const undo of undone) await undo();
      throw error;
    }
  }
}
