import type { Location } from "../workspace/diagnostics/diagnostic.js";

/** The part of a version number that a change increases. A `major` change breaks users of the contract. */
export type Impact = "major" | "minor" | "patch";

/** A difference between two versions of a document. */
export interface Change {
  impact: Impact;
  kind: "added" | "removed" | "modified" | "renamed";
  /** The type of the changed object: `Operation`, `Message`, `Schema`. */
  type: string;
  /** A JSON Pointer as a fragment: `#/webhooks/order_paid`. */
  path: string;
  /** The changed field, if the change concerns a single one. */
  property?: string;
  /** The rule that determines the impact. Absent if the kind of change determines it. */
  rule?: string;
  message: string;
  /** The source. The file of something that was removed begins with the older revision: `HEAD:openapi/…`. */
  location?: Location;
}

/** The changes of one document of an API. */
export interface DocumentDiff {
  /** `<vendor>/<api>`, or the name of a file. */
  id: string;
  document: "openapi" | "asyncapi";
  changes: Change[];
}

/** Counts the changes by impact. */
export function countChanges(diffs: readonly DocumentDiff[]): Record<Impact, number> {
  const counts = { major: 0, minor: 0, patch: 0 };
  for (const { changes } of diffs) for (const { impact } of changes) counts[impact]++;
  return counts;
}
