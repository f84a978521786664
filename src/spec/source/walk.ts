import { isObject } from "../../schema/json.js";
import type { Diagnostic } from "../../workspace/diagnostics/diagnostic.js";
import type { Grammar } from "./grammar.js";
import type { Place } from "./place.js";

/** An object of a document as it is met on a walk from the root. */
export interface Node {
  /** `Operation`, `Schema` …, as in the grammar. */
  kind: string;
  /** Where it stands, references followed. */
  place: Place;
  /** Its key where it is used. */
  key: string | number;
  /** The field of its owner that holds it, or the map or list that it is in. */
  field: string;
  owner: Node | undefined;
  /** Where it is used: the place of the `$ref` if there is one, else the same place. */
  use: Place;
  /** False when it was met before, by another reference: what is below it is not walked again. */
  first: boolean;
}

/** Everything that a document says, in the order of its text; references that lead nowhere are handed to `onFault`. */
export function walk(
  grammar: Grammar,
  kind: string,
  start: Place,
  onFault: (diagnostic: Diagnostic) => void = () => {},
): Node[] {
  const found: Node[] = [];
  const seen = new Set<string>();
  const waiting: Omit<Node, "place" | "first">[] = [{ kind, key: "", field: "", owner: undefined, use: start }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { place, diagnostic } = next.use.follow();
    if (diagnostic) onFault(diagnostic);
    const nodes = [place, siblings(next.use)].flatMap((place) => (place ? [nodeOf(next, place, seen)] : []));
    found.push(...nodes);
    for (const node of nodes) if (node.first) waiting.push(...parts(grammar, node).reverse());
  }
  return found;
}

function nodeOf(met: Omit<Node, "place" | "first">, place: Place, seen: Set<string>): Node {
  const id = `${met.kind} ${place.id}`;
  const first = !seen.has(id);
  seen.add(id);
  return { ...met, place, first };
}

/** A schema or path item may have more than its `$ref`: that is walked as an object of its own. */
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
  const plain = kind.replace(/\[\]$|\{\}$/, "");
  const many = plain !== kind || Array.isArray(place.value);
  const uses = many ? place.children() : [place];
  return uses.map((use) => ({ kind: plain, key: use.path.at(-1) ?? "", field, owner, use }));
}
