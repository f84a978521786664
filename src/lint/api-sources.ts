import { type Contract, readContract } from "../spec/source/contract.js";
import { Sources } from "../spec/source/sources.js";
import { MAX_FILE_BYTES, MAX_VENDOR_FILE_BYTES } from "../workspace/files/limits.js";
import type { Run } from "../workspace/run.js";
import type { Registered } from "../workspace/workspace.js";

/** The sources of an API, read when first needed: a run whose steps are all cached reads none. */
export class ApiSources {
  readonly sources: Sources;
  #read: (ReturnType<typeof readContract> & { files: string[] }) | undefined;

  readonly run: Pick<Run, "snapshot" | "workspace">;
  readonly api: Registered;

  constructor(run: Pick<Run, "snapshot" | "workspace">, api: Registered) {
    this.run = run;
    this.api = api;

    const largest = api.isVendorDocument ? MAX_VENDOR_FILE_BYTES : MAX_FILE_BYTES;
    this.sources = new Sources(run.workspace.root, run.snapshot, largest);
  }

  /** The contract, what stands in the way of reading it, and the files that were looked for, found or not. */
  read(): ReturnType<typeof readContract> & { files: string[] } {
    if (!this.#read) {
      this.#read = { ...readContract(this.sources, this.api), files: this.sources.files() };
    }
    return this.#read;
  }

  /** Files beside the contract that were asked for since. */
  beside(): string[] {
    return this.sources.files();
  }

  get contract(): Contract {
    return this.read().contract;
  }
}
