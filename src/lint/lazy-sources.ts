import { type Contract, readContract } from "../spec/source/contract.js";
import { Sources } from "../spec/source/sources.js";
import { MAX_FILE_BYTES, MAX_VENDOR_FILE_BYTES } from "../workspace/files/parse-source.js";
import type { Run } from "../workspace/run.js";
import type { Registered } from "../workspace/workspace.js";

/** Reads the sources of an API on first use, so that a run with only cached steps reads none. */
export class LazySources {
  readonly sources: Sources;
  #contract: (ReturnType<typeof readContract> & { files: string[] }) | undefined;

  readonly api: Registered;

  constructor(run: Pick<Run, "snapshot" | "workspace">, api: Registered) {
    this.api = api;
    const maxBytes = api.isVendorDocument ? MAX_VENDOR_FILE_BYTES : MAX_FILE_BYTES;
    this.sources = new Sources(run.workspace.root, run.snapshot, maxBytes);
  }

  /** Returns the contract, the diagnostics of reading it, and the files that it refers to, including missing ones. */
  read(): ReturnType<typeof readContract> & { files: string[] } {
    this.#contract ??= { ...readContract(this.sources, this.api), files: this.sources.files() };
    return this.#contract;
  }

  /** Returns all files that were requested so far, including those that rules requested beside the contract. */
  requestedFiles(): string[] {
    return this.sources.files();
  }

  get contract(): Contract {
    return this.read().contract;
  }
}
