import path from "node:path";
import { setImmediate as yieldToEventLoop } from "node:timers/promises";
import type { ValidatorModule } from "../generate/module-writer.js";
import { InvalidContract, UserError } from "../platform/user-error.js";
import type { JsonObject } from "../schema/json.js";
import { type Bundles, bundleApi, servedDocument } from "../spec/bundle.js";
import { foldersBelow } from "../workspace/api-names.js";
import { GenerationCache } from "../workspace/cache.js";
import { type Diagnostic, isError, sortDiagnostics, startOf } from "../workspace/diagnostics/diagnostic.js";
import { type Files, updateTree, writeDiffering } from "../workspace/files/output-tree.js";
import { isAmong, sha256 } from "../workspace/files/snapshot.js";
import { relativeFileName } from "../workspace/files/source-file.js";
import { Progress, type Run } from "../workspace/run.js";
import type { Registered } from "../workspace/workspace.js";
import type { Touched } from "./watch-folders.js";

export interface BuildResult {
  /** The bundled document changed. */
  changed: boolean;
  /** The number of files written to `generated/`. */
  written: number;
}

/** An API of a watched workspace: its current diagnostics and its last valid bundles. */
export class WatchedApi {
  /** The errors that prevent a build, followed by the diagnostics of lint. */
  diagnostics: Diagnostic[] = [];
  #bundling: Promise<Bundles> | undefined;
  #sources: ReadonlySet<string> = new Set();
  #revision = 0;
  #valid: { bundles: Bundles; key: string } | undefined;
  /** The validators of the generated code. */
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

  /** Increases whenever the document changes. */
  revision(): number {
    return this.#revision;
  }

  /** Returns the last valid document. Bundles the first one if necessary. */
  async load(): Promise<JsonObject> {
    return servedDocument(this.id, this.#valid?.bundles ?? (await this.#bundles()));
  }

  /** The last valid bundles, if there are any. */
  get validBundles(): Bundles | undefined {
    return this.#valid?.bundles;
  }

  /** Returns whether a source of this API may have changed. */
  isAffectedBy(touched: Touched): boolean {
    if (touched === "all" || this.#sources.size === 0) return true;
    return [...this.#sources].some((file) => isAmong(file, touched));
  }

  /** Records the reason why the build failed: the errors of lint, which knows where a mistake is, or else the error itself. */
  async fail(error: unknown): Promise<void> {
    const isOfContract = !(error instanceof UserError) || error instanceof InvalidContract;
    const found = isOfContract ? await this.#lintDiagnostics(new Progress(() => {})).catch(() => []) : [];
    const errors = found.filter(isError);
    if (errors.length > 0) {
      this.diagnostics = errors;
      return;
    }
    const { root } = this.run.workspace;
    const [reason = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    const file = relativeFileName(root, this.registered.openapi ?? this.registered.asyncapi ?? root);
    const message =
      error instanceof UserError
        ? reason
        : `Cannot generate the code of this API: ${reason}. Lint finds no cause, so please report this.`;
    this.diagnostics = [{ code: "chatwire/generated", message, severity: "error", location: startOf(file) }];
  }

  /** Makes the next build read the sources again. */
  forget(): void {
    this.#bundling = undefined;
  }

  /** Bundles the API and writes its code. Returns undefined and writes nothing if the API has errors. */
  async build(): Promise<BuildResult | undefined> {
    const bundles = await this.#bundles();
    this.#sources = new Set(bundles.dependencies);
    this.diagnostics = bundles.diagnostics.filter(isError);
    if (this.diagnostics.length > 0) return undefined;
    const written = await this.#write(bundles);
    const key = sha256(JSON.stringify([bundles.openapi?.document, bundles.asyncapi?.document]));
    const changed = key !== this.#valid?.key;
    if (changed && this.#valid) this.#revision++;
    this.#valid = { bundles, key };
    return { changed, written };
  }

  /** Adds the diagnostics of lint. */
  async lint(): Promise<void> {
    this.diagnostics = sortDiagnostics([...this.diagnostics, ...(await this.#lintDiagnostics())]);
  }

  /** Lints without Spectral, which is too slow to run after each edit. */
  async #lintDiagnostics(progress = this.run.progress): Promise<Diagnostic[]> {
    const { lintApi } = await import("../lint/lint-api.js");
    const { diagnostics } = await lintApi({ ...this.run, progress }, this.registered, { spectral: false });
    return diagnostics;
  }

  #bundles(): Promise<Bundles> {
    this.#bundling ??= bundleApi(this.run, this.registered);
    return this.#bundling;
  }

  /** Writes each file as soon as it is generated. Restores all files if a later one fails. */
  async #write(bundles: Bundles): Promise<number> {
    const { generateApi } = await import("../generate/generate-api.js");
    const folder = path.join(this.run.workspace.generated, this.id);
    const undos: (() => Promise<void>)[] = [];
    let written = 0;
    const onFiles = async (files: Files) => {
      const differing = await writeDiffering(folder, files);
      written += differing.written;
      undos.unshift(differing.undo);
      await yieldToEventLoop();
    };
    this.modules.startGeneration();
    try {
      const { files } = await generateApi(this.run, this.registered, bundles, { modules: this.modules, onFiles });
      const ids = this.run.workspace.apis.map(({ id }) => id);
      const relative = new Map([...files].map(([file, content]) => [file.slice(this.id.length + 1), content]));
      return written + (await updateTree(folder, relative, foldersBelow(this.id, ids))).length;
    } catch (error) {
      for (const undo of undos) await undo();
      throw error;
    }
  }
}
