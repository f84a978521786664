import { type Counts, type CoverageData, count, emptyCoverage, table } from "./data.js";

/** Collects what was exercised of one API. */
export class CoverageCollector {
  readonly data: CoverageData;

  constructor(api: string) {
    this.data = emptyCoverage(api);
  }

  /** A request to an operation, the status of its answer, and the branches of it that were accepted. */
  addRequest(operation: string, status: number | undefined, branches: readonly string[]): void {
    const entry = this.#operation(operation);
    entry.requests++;
    if (status !== undefined) count(entry.statuses, String(status));
    for (const id of branches) count(entry.branches, id);
  }

  /** Branches that no request could be made for. */
  addUnreached(operation: string, unreached: readonly { id: string; reason: string }[]): void {
    for (const { id, reason } of unreached) this.#operation(operation).unreached[id] = reason;
  }

  addDelivery(event: string, branches: readonly string[], fault?: string): void {
    this.data.webhooks[event] ??= { deliveries: 0, branches: table() };
    const entry = this.data.webhooks[event];
    entry.deliveries++;
    for (const id of branches) count(entry.branches, id);
    if (fault !== undefined) count(this.data.faults, fault);
  }

  /** Takes what another run collected. */
  merge(other: CoverageData): void {
    for (const [name, { requests = 0, statuses, branches, unreached }] of Object.entries(other.operations ?? {})) {
      const entry = this.#operation(name);
      entry.requests += requests;
      add(entry.statuses, statuses);
      add(entry.branches, branches);
      Object.assign(entry.unreached, unreached);
    }
    for (const [name, { deliveries = 0, branches }] of Object.entries(other.webhooks ?? {})) {
      this.addDelivery(name, []);
      const entry = this.data.webhooks[name];
      if (!entry) continue;
      entry.deliveries += deliveries - 1;
      add(entry.branches, branches);
    }
    add(this.data.faults, other.faults);
  }

  #operation(name: string): CoverageData["operations"][string] {
    this.data.operations[name] ??= { requests: 0, statuses: table(), branches: table(), unreached: table() };
    return this.data.operations[name];
  }
}

function add(to: Counts, from: Counts | undefined): void {
  for (const [name, more] of Object.entries(from ?? {})) if (Number.isFinite(more)) count(to, name, more);
}
