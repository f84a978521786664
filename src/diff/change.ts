/** What a change asks of the version number: `major` breaks those who rely on the contract. */
export type Impact = "major" | "minor" | "patch";

/** A difference between two versions of a document. */
export interface Change {
  impact: Impact;
  kind: "added" | "removed" | "modified" | "renamed";
  /** What changed: `Operation`, `Message`, `Schema`, … */
  type: string;
  /** JSON Pointer as a fragment: `#/webhooks/order_paid`. */
  path: string;
  /** The field that changed, where one did. */
  property?: string;
  /** The rule that rates it; absent where nothing but its kind does. */
  rule?: string;
  message: string;
}

/** The differences of one document of an API; `whole` when the document itself came or went. */
export interface DocumentDiff {
  /** `<vendor>/<api>`, or the name of a file. */
  id: string;
  document: "openapi" | "asyncapi";
  changes: Change[];
}

/** How many changes there are of each impact. */
export function countChanges(diffs: readonly DocumentDiff[]): Record<Impact, number> {
  const counts = { major: 0, minor: 0, patch: 0 };
  for (const { changes } of diffs) for (const { impact } of changes) counts[impact]++;
  return counts;
}
