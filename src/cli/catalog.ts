import type { ApiSource } from "../mock/index.js";
import { nearest, UserError } from "../platform/user-error.js";
import { apiIdOf, isMountTaken } from "../workspace/api-names.js";
import type { Registered } from "../workspace/registry.js";
import type { Run } from "../workspace/run.js";
import { findRoot } from "../workspace/workspace.js";
import type { Io } from "./command.js";
import { readShipped, shippedIds } from "./shipped-apis.js";

/** An API that a verb can use: `own` if it is one of the workspace, otherwise one of the package. */
export interface FoundApi {
  id: string;
  own?: { run: Run; registered: Registered };
}

/** The APIs of the workspace, if there is one, and the APIs of the package. */
export class Catalog {
  readonly run: Run | undefined;
  readonly #shipped: readonly string[];
  readonly #io: Io;

  constructor(run: Run | undefined, io: Io) {
    this.run = run;
    this.#shipped = shippedIds(run?.workspace.root);
    this.#io = io;
  }

  static async open(io: Io, logProgress = io.log): Promise<Catalog> {
    const root = findRoot(io.cwd);
    if (root === undefined) return new Catalog(undefined, io);
    const { openRun } = await import("../workspace/run.js");
    return new Catalog(await openRun(root, logProgress), io);
  }

  get hasOwn(): boolean {
    return this.#own().length > 0;
  }

  /** Returns all APIs. Leaves out those of the package whose mounts belong to an API of the workspace. */
  all(): FoundApi[] {
    const own = this.#own();
    const ids = own.map(({ id }) => id);
    for (const id of ids) this.#noteClash(id);
    return [...own, ...this.#shipped.filter((id) => !isMountTaken(id, ids)).map((id) => ({ id }))];
  }

  /** Returns the APIs of the package among all. */
  shipped(): ApiSource[] {
    return this.all().flatMap(({ id, own }) => (own ? [] : [{ id, load: () => readShipped(id) }]));
  }

  /** Returns the API with a name. One of the workspace wins over one of the package. Throws a `UserError` if there is none. */
  find(name: string): FoundApi {
    const id = apiIdOf(name);
    const own = this.#own();
    const found = own.find((api) => api.id === id);
    if (found) this.#noteClash(id);
    else if (!this.#shipped.includes(id)) throw this.#unknown(id);
    return found ?? { id };
  }

  #own(): FoundApi[] {
    const { run } = this;
    return run ? run.workspace.apis.map((registered) => ({ id: registered.id, own: { run, registered } })) : [];
  }

  #noteClash(id: string): void {
    if (this.#shipped.includes(id))
      this.#io.log(`note: ${id} is the API of redocly.yaml, and the package's API of this name is not used`);
  }

  #unknown(id: string): UserError {
    const own = this.#own().map((api) => api.id);
    const hint = nearest(id, [...own, ...this.#shipped]);
    const places = [
      this.run
        ? `redocly.yaml lists ${own.join(", ") || "no API"}`
        : `there is no redocly.yaml in ${this.#io.cwd} or above it`,
      ...(this.#shipped.length > 0 ? [`the package contains ${this.#shipped.join(", ")}`] : []),
    ];
    const suggestion = hint ? `; did you mean "${hint}"?` : "";
    return new UserError(`unknown API "${id}"${suggestion} (${places.join("; ")})`, { exitCode: 2 });
  }
}
