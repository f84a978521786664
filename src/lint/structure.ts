import { isDeepStrictEqual } from "node:util";
import type { NormalizedProblem } from "@redocly/openapi-core";
import type { Json } from "../schema/json.js";
import { fromPointer, type Path } from "../schema/pointer.js";

interface Location {
  file: string;
  path: Path;
}

/** A problem of Redocly's rule `struct`: an object does not have the structure of its kind. */
interface Structural extends Location {
  problem: NormalizedProblem;
  /** A key that the object lacks. */
  missing: string | undefined;
  /** A key that the object cannot have. */
  unexpected: string | undefined;
}

export function isStructural({ ruleId, severity }: Pick<NormalizedProblem, "ruleId" | "severity">): boolean {
  return ruleId === "struct" && severity === "error";
}

/** Reads the files of the problems. */
export interface Reader {
  valueAt: (place: Location) => Json | undefined;
  /** Returns where a reference in a file leads. */
  targetOf: (file: string, ref: string) => Location;
}

/**
 * Returns the structural problems without those that follow from others. A line with a wrong indentation leaves a key empty,
 * moves content to the object around it, and makes references lead to objects of another kind.
 */
export function structuralCauses(problems: readonly NormalizedProblem[], reader: Reader): NormalizedProblem[] {
  const all = problems.map(read);
  const causes: Structural[] = [];
  const lost: Location[] = [];
  for (const each of all) {
    if (reader.valueAt(each) !== null || !hasSiblings(each, all) || isInside(each, lost)) continue;
    causes.push(each);
    const around = { file: each.file, path: each.path.slice(0, -1) };
    lost.push(around, ...referencesIn(reader.valueAt(around)).map((ref) => reader.targetOf(each.file, ref)));
  }
  const others = all.filter((each) => !isInside(each, lost));
  return [...causes, ...withoutExplained(others)].map(({ problem }) => problem);
}

function read(problem: NormalizedProblem): Structural {
  const [location] = problem.location;
  const { message } = problem;
  return {
    problem,
    file: location?.source.absoluteRef ?? "",
    path: pathOf(location?.pointer),
    missing: /^The field `(.+)` must be present/.exec(message)?.[1],
    unexpected: /^Property `(.+)` is not expected here/.exec(message)?.[1],
  };
}

/** Reads a pointer of Redocly, which writes `#/` for the root. */
function pathOf(pointer = "#/"): Path {
  return pointer === "#/" ? [] : fromPointer(pointer);
}

/** At the root of a file, an empty key has lost content only if a key beside it is not expected. */
function hasSiblings({ file, path }: Structural, all: readonly Structural[]): boolean {
  const beside = all.filter(
    (other) => other.file === file && other.path.length === 1 && other.unexpected !== undefined,
  );
  return path.length > 1 || beside.some((other) => !isDeepStrictEqual(other.path, path));
}

function isInside(place: Location, areas: readonly Location[]): boolean {
  return areas.some(({ file, path }) => file === place.file && path.every((step, index) => step === place.path[index]));
}

function referencesIn(value: Json | undefined): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "$ref" && typeof inner === "string" ? [inner] : referencesIn(inner),
  );
}

/** Removes problems of an object that another one explains, and merges keys that are not expected in the same object. */
function withoutExplained(all: readonly Structural[]): Structural[] {
  const unexpected = all.filter((each) => each.unexpected !== undefined && each.problem.suggest.length === 0);
  const lacking = all.filter((each) => each.missing !== undefined);
  return all.flatMap((each) => {
    const isElsewhere = all.some((other) => other.file === each.file && other.unexpected === each.missing);
    if (each.missing !== undefined && isElsewhere) return [];
    // An object that lacks a key may be of another kind altogether.
    const [first] = lacking.filter((other) => other !== each && isDeepStrictEqual(objectOf(other), objectOf(each)));
    if (first && (each.missing === undefined || lacking.indexOf(first) < lacking.indexOf(each))) return [];
    if (!unexpected.includes(each)) return [each];
    const beside = unexpected.filter((other) => isDeepStrictEqual(objectOf(other), objectOf(each)));
    if (beside[0] !== each) return [];
    const names = beside.map((other) => other.unexpected).join("`, `");
    const message = `Property \`${names}\` is not expected here.`;
    return [beside.length === 1 ? each : { ...each, problem: { ...each.problem, message } }];
  });
}

/** Returns the object that a problem concerns. */
function objectOf({ file, path, unexpected }: Structural): Location {
  return { file, path: unexpected === undefined ? path : path.slice(0, -1) };
}
