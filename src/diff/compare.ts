import { plural } from "../platform/plural.js";
import { UserError } from "../platform/user-error.js";
import { fromPointer } from "../schema/pointer.js";
import type { Run } from "../workspace/run.js";
import type { Change, DocumentDiff } from "./change.js";
import { diffDocuments } from "./diff-documents.js";
import type { Documents, Version } from "./version.js";

const NONE: Documents = { openapi: undefined, asyncapi: undefined, locate: () => undefined };
const NAMES = { openapi: "OpenAPI", asyncapi: "AsyncAPI" } as const;

/** Compares two versions. Returns a diff for each document, including documents without changes. */
export async function compareVersions(
  base: Version,
  revision: Version,
  progress: Run["progress"],
): Promise<DocumentDiff[]> {
  const ids = new Set([...revision.apis.keys(), ...base.apis.keys()]);
  const diffs: DocumentDiff[] = [];
  for (const id of ids) {
    const [old, now] = [base.apis.get(id), revision.apis.get(id)];
    const apiDiffs = await progress.step("diff", id, async (note) => {
      const compared = old && now ? await compareApi(id, old, now) : [wholeApi(id, old ?? now ?? NONE, Boolean(now))];
      const count = compared.reduce((sum, { changes }) => sum + changes.length, 0);
      note(plural(count, "change"));
      return compared.map((diff) => ({
        ...diff,
        changes: diff.changes.map((change) => withLocation(change, diff.document, old ?? NONE, now ?? NONE)),
      }));
    });
    diffs.push(...apiDiffs);
  }
  return diffs;
}

/** Adds the source in the version that has what changed: the older one for what was removed or renamed. */
function withLocation(change: Change, document: DocumentDiff["document"], old: Documents, now: Documents): Change {
  const path = change.path === "#/" ? [] : fromPointer(change.path);
  const paths = change.property === undefined ? [path] : [[...path, change.property], path];
  const isOld = change.kind === "removed" || change.kind === "renamed";
  const found = (isOld ? [old, now] : [now, old]).flatMap(({ locate }) =>
    paths.flatMap((where) => locate(document, where) ?? []),
  );
  const { location } = found.find(({ exact }) => exact) ?? found[0] ?? {};
  return location ? { ...change, location } : change;
}

async function compareApi(id: string, old: Documents, now: Documents): Promise<DocumentDiff[]> {
  if (kindsOf(old).every((kind) => now[kind] === undefined))
    throw new UserError(`cannot compare ${namesOf(old)} with ${namesOf(now)}; pass two documents of the same kind`, {
      exitCode: 2,
    });
  const diffs: DocumentDiff[] = [];
  for (const document of ["openapi", "asyncapi"] as const) {
    const [from, to] = [old[document], now[document]];
    if (from && to) diffs.push({ id, document, changes: await diffDocuments(from, to, document) });
    else if (from || to)
      diffs.push({ id, document, changes: [wholeChange(`${NAMES[document]} document`, Boolean(to))] });
  }
  return diffs;
}

function kindsOf(documents: Documents): ("openapi" | "asyncapi")[] {
  return (["openapi", "asyncapi"] as const).filter((kind) => documents[kind] !== undefined);
}

function namesOf(documents: Documents): string {
  return kindsOf(documents)
    .map((kind) => NAMES[kind])
    .join(" and ");
}

function wholeApi(id: string, { openapi }: Documents, isAdded: boolean): DocumentDiff {
  return { id, document: openapi ? "openapi" : "asyncapi", changes: [wholeChange("API", isAdded)] };
}

function wholeChange(subject: string, isAdded: boolean): Change {
  const kind = isAdded ? "added" : "removed";
  return {
    impact: isAdded ? "minor" : "major",
    kind,
    type: "Root",
    path: "#/",
    rule: `${subject === "API" ? "api" : "document"}-${kind}`,
    message: `The ${subject} was ${kind}.`,
  };
}
