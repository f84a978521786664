import { isObject } from "../../schema/json.js";
import type { Diagnostic } from "../../workspace/diagnostics/diagnostic.js";
import type { Grammar } from "./grammar.js";
import type { Place } from "./place.js";

/** An object of a document, found on a walk from the root. */
export interface Node {
  /** `Operation`, `Schema` …, as in the grammar. */
  kind: string;
  /** Where the object is, after references are followed. */
  place: Place;
  /** The key where the object is used. */
  key: string | number;
  /** The field of the owner that holds the object, or the map or list that contains it. */
  field: string;
  owner: Node | undefined;
  /** Where the object is used: the place of the `$ref`, or `place` itself. */
  use: Place;
  /** False when another reference led here before. Then the walk does not go down again. */
  first: boolean;
}

/** Returns all objects of a document in the order of its text. Calls `onDiagnostic` for references that cannot be followed. */
export function walk(
  grammar: Grammar,
  kind: string,
  start: Place,
  onDiagnostic: (diagnostic: Diagnostic) => void = () => {},
): Node[] {
  const all: Node[] = [];
  const seen = new Set<string>();
  const waiting: Omit<Node, "place" | "first">[] = [{ kind, key: "", field: "", owner: undefined, use: start }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { place, diagnostic } = next.use.follow();
    if (diagnostic) onDiagnostic(diagnostic);
    const nodes = [place, siblings(next.use)].flatMap((place) => (place ? [nodeOf(next, place, seen)] : []));
    all.push(...nodes);
    for (const node of nodes) if (node.first) waiting.push(...parts(grammar, node).reverse());
  }
  return all;
}

function nodeOf(use: Omit<Node, "place" | "first">, place: Place, seen: Set<string>): Node {
  const id = `${use.kind} ${place.id}`;
  const first = !seen.has(id);
  seen.add(id);
  return { ...use, place, first };
}

/** Returns the use as a second object if it has more than its `$ref`, as schemas and path items may. */
function siblings(use: Place): Place | undefined {
  return use.ref !== undefined && isObject(use.value) && Object.keys(use.value).length > 1 ? use : undefined;
}

function parts(grammar: Grammar, owner: Node): Omit<Node, "place" | "first">[] {
  const fields = grammar[owner.kind] ?? {};
  const { value } = owner.place;
  if (!isObject(value)) return [];
  return Object.keys(value).flatMap((field) => {
    const rest = field.startsWith("x-") || field === "$ref" ? undefined : fields["*"];
    const kind = Object.hasOwn(fields, field) ? fields[field] : rest;
    return kind === undefined ? [] : unfold(kind, owner, owner.place.child(field), field);
  });
}

function unfold(kind: string, owner: Node, place: Place, field: string): Omit<Node, "place" | "first">[] {
  const itemKind = kind.replace(/\[\]$|\{\}$/, "");
  const isCollection = itemKind !== kind || Array.isArray(place.value);
  const uses = isCollection ? place.children() : [place];
  return uses.map((use) => ({ kind: itemKind, key: use.path.at(-1) ?? "", field, owner, use }));
}
