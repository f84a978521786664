import {
  type Counts,
  type CoverageData,
  count,
  type EventCoverage,
  emptyCoverage,
  type OperationCoverage,
  table,
} from "./data.js";

/** A branch that no test value can reach. */
interface Unreached {
  id: string;
  reason: string;
}

/** Collects the covered parts of one API. */
export class CoverageCollector {
  readonly data: CoverageData;

  constructor(api: string) {
    this.data = emptyCoverage(api);
  }

  /** Merges coverage of several runs into one collector for each API. */
  static mergeByApi(runs: readonly CoverageData[]): Map<string, CoverageCollector> {
    const collectors = new Map<string, CoverageCollector>();
    for (const data of runs) {
      const collector = collectors.get(data.api) ?? new CoverageCollector(data.api);
      collectors.set(data.api, collector);
      collector.merge(data);
    }
    return collectors;
  }

  /** Adds a request that got a response, with its status. `branches` are those of an accepted request, undefined otherwise. */
  addRequest(operation: string, status: number, branches: readonly string[] | undefined): void {
    const entry = this.#operation(operation);
    entry.requests++;
    if (branches) entry.accepted++;
    count(entry.statuses, String(status));
    for (const id of branches ?? []) count(entry.requestBranches, id);
  }

  addResponse(operation: string, branches: readonly string[]): void {
    for (const id of branches) count(this.#operation(operation).responseBranches, id);
  }

  addUnreachedRequests(operation: string, unreached: readonly Unreached[]): void {
    for (const { id, reason } of unreached) this.#operation(operation).unreached[id] = reason;
  }

  /** Adds deliveries that got the expected response, and the branches of their body. */
  addDelivery(event: string, branches: readonly string[], times = 1): void {
    const entry = this.#event(event);
    entry.deliveries += times;
    for (const id of branches) count(entry.branches, id, times);
  }

  addUnreachedBodies(event: string, unreached: readonly Unreached[]): void {
    for (const { id, reason } of unreached) this.#event(event).unreached[id] = reason;
  }

  /** Adds deliveries with a fault that got the expected response. */
  addFault(fault: string, times = 1): void {
    count(this.data.faults, fault, times);
  }

  addUnreachedFault(fault: string, reason: string): void {
    this.data.unreached[fault] ??= reason;
  }

  /** Adds the coverage of another run. */
  merge(other: CoverageData): void {
    for (const [name, operation] of Object.entries(other.operations ?? {})) {
      const entry = this.#operation(name);
      entry.requests += operation.requests ?? 0;
      entry.accepted += operation.accepted ?? 0;
      add(entry.statuses, operation.statuses);
      add(entry.requestBranches, operation.requestBranches);
      add(entry.responseBranches, operation.responseBranches);
      Object.assign(entry.unreached, operation.unreached);
    }
    for (const [name, { deliveries = 0, branches, unreached }] of Object.entries(other.webhooks ?? {})) {
      const entry = this.#event(name);
      entry.deliveries += deliveries;
      add(entry.branches, branches);
      Object.assign(entry.unreached, unreached);
    }
    add(this.data.faults, other.faults);
    Object.assign(this.data.unreached, other.unreached);
  }

  #operation(name: string): OperationCoverage {
    this.data.operations[name] ??= {
      ...{
        requests: 0,
        accepted: 0,
        statuses: table(),
        requestBranches: table(),
        responseBranches: table(),
        unreached: table(),
      },
    };
    return this.data.operations[name];
  }

  #event(name: string): EventCoverage {
    this.data.webhooks[name] ??= { deliveries: 0, branches: table(), unreached: table() };
    return this.data.webhooks[name];
  }
}

function add(counts: Counts, other: Counts | undefined): void {
  for (const [name, times] of Object.entries(other ?? {})) if (Number.isFinite(times)) count(counts, name, times);
}
