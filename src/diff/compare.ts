import { UserError } from "../platform/user-error.js";
import type { Run } from "../workspace/run.js";
import type { Change, DocumentDiff } from "./change.js";
import { diffDocuments } from "./diff-documents.js";
import type { Documents, Version } from "./version.js";

const NONE: Documents = { openapi: undefined, asyncapi: undefined };
const NAMES = { openapi: "OpenAPI", asyncapi: "AsyncAPI" } as const;

/** What changed from one version to another, document by document; those without changes are there too. */
export async function compareVersions(
  base: Version,
  revision: Version,
  progress: Run["progress"],
): Promise<DocumentDiff[]> {
  const ids = new Set([...revision.apis.keys(), ...base.apis.keys()]);
  const diffs: DocumentDiff[] = [];
  for (const id of ids) {
    const [old, now] = [base.apis.get(id), revision.apis.get(id)];
    const found = await progress.step("diff", id, async (note) => {
      const made = old && now ? await compareApi(id, old, now) : [cameOrWent(id, old ?? now ?? NONE, Boolean(now))];
      const count = made.reduce((sum, { changes }) => sum + changes.length, 0);
      note(`${count} ${count === 1 ? "change" : "changes"}`);
      return made;
    });
    diffs.push(...found);
  }
  return diffs;
}

async function compareApi(id: string, old: Documents, now: Documents): Promise<DocumentDiff[]> {
  if (kindsOf(old).every((kind) => now[kind] === undefined))
    throw new UserError(`one is ${namesOf(old)}, the other ${namesOf(now)}: give two documents of one kind`, {
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

function cameOrWent(id: string, { openapi }: Documents, came: boolean): DocumentDiff {
  return { id, document: openapi ? "openapi" : "asyncapi", changes: [wholeChange("API", came)] };
}

function wholeChange(what: string, came: boolean): Change {
  const kind = came ? "added" : "removed";
  return {
    impact: came ? "minor" : "major",
    kind,
    type: "Root",
    path: "#/",
    rule: `${what === "API" ? "api" : "document"}-${kind}`,
    message: `The ${what} was ${kind}.`,
  };
}
