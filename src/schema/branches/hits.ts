import type { Json } from "../json.js";
import type { BranchPoint, BranchTree } from "./tree.js";

/** All branch points of a tree, each id once. */
export function pointsIn(tree: BranchTree): BranchPoint[] {
  const found = new Map<string, BranchPoint>();
  const collect = ({ points, children }: BranchTree) => {
    for (const point of points) if (!found.has(point.id)) found.set(point.id, point);
    for (const child of children) collect(child.tree);
  };
  collect(tree);
  return [...found.values()];
}

/** The ids of the branch points that a value takes. */
export function hitsOf(tree: BranchTree, value: Json): Set<string> {
  const hits = new Set<string>();
  const visit = ({ points, children }: BranchTree, values: readonly Json[]) => {
    if (values.length === 0) return;
    for (const { id, holds } of points) if (!hits.has(id) && values.some(holds)) hits.add(id);
    for (const { tree: inner, valuesIn } of children) visit(inner, values.flatMap(valuesIn));
  };
  visit(tree, [value]);
  return hits;
}
