import {
  type Counts,
  type CoverageData,
  count,
  type EventCoverage,
  emptyCoverage,
  type OperationCoverage,
  table,
} from "./data.js";

/** Something that cannot be covered, and why. */
interface Unreached {
  id: string;
  reason: string;
}

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

  /** The branches of an answer. */
  addAnswer(operation: string, branches: readonly string[]): void {
    for (const id of branches) count(this.#operation(operation).answers, id);
  }

  /** Branches that no request could be made for. */
  addUnreached(operation: string, unreached: readonly Unreached[]): void {
    for (const { id, reason } of unreached) this.#operation(operation).unreached[id] = reason;
  }

  /** Deliveries of an event that were answered as they should be, and the branches of their body. */
  addDelivery(event: string, branches: readonly string[], times = 1): void {
    const entry = this.#event(event);
    entry.deliveries += times;
    for (const id of branches) count(entry.branches, id, times);
  }

  /** Branches that no body could be made for. */
  addUnreachedBodies(event: string, unreached: readonly Unreached[]): void {
    for (const { id, reason } of unreached) this.#event(event).unreached[id] = reason;
  }

  /** A fault that was answered as it should be. */
  addFault(fault: string, times = 1): void {
    count(this.data.faults, fault, times);
  }

  /** A fault that could not be made. */
  addNoFault(fault: string, reason: string): void {
    this.data.unreached[fault] ??= reason;
  }

  /** Takes what another run collected. */
  merge(other: CoverageData): void {
    for (const [name, { requests = 0, statuses, branches, answers, unreached }] of Object.entries(
      other.operations ?? {},
    )) {
      const entry = this.#operation(name);
      entry.requests += requests;
      add(entry.statuses, statuses);
      add(entry.branches, branches);
      add(entry.answers, answers);
      Object.assign(entry.unreached, unreached);
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
      ...{ requests: 0, statuses: table(), branches: table(), answers: table(), unreached: table() },
    };
    return this.data.operations[name];
  }

  #event(name: string): EventCoverage {
    this.data.webhooks[name] ??= { deliveries: 0, branches: table(), unreached: table() };
    return this.data.webhooks[name];
  }
}

function add(to: Counts, from: Counts | undefined): void {
  for (const [name, more] of Object.entries(from ?? {})) if (Number.isFinite(more)) count(to, name, more);
}
