import { isObject, type Json, type JsonObject } from "../../schema/json.js";
import { type Path, toPointer } from "../../schema/pointer.js";
import type { Grammar } from "../source/grammar.js";
import { KEYWORDS } from "./keywords.js";
import type { Tell } from "./schema.js";
import { transform } from "./transform.js";

/** Objects that a document may leave empty: where nothing is written, one without anything is meant. */
const MAY_BE_EMPTY = ["MediaType", "Response"];

/**
 * A document without what has not the shape that its place asks for, such as the empty list that some languages write for an empty
 * map: tools fall over it, and nothing can be read of it. Each is told; a place where nothing is written is not.
 */
export function withRepairedShapes(document: JsonObject, grammar: Grammar, tell: Tell): JsonObject {
  return transform(grammar, document, (kind, object, path) => {
    const fields = grammar[kind] ?? {};
    const entries = Object.entries(object).flatMap(([name, value]): [string, Json | undefined][] => {
      const place = () => [...path(), name];
      const isFree = !name.startsWith("x-") && name !== "$ref";
      const inner = Object.hasOwn(fields, name) ? fields[name] : isFree ? fields["*"] : undefined;
      if (value === undefined || (kind === "Schema" && name === "items" && Array.isArray(value)))
        return [[name, value]];
      const sound = inner === undefined ? keyword(kind, name, value, place, tell) : part(inner, value, place, tell);
      return sound === undefined ? [] : [[name, sound]];
    });
    return Object.fromEntries(entries);
  });
}

type Place = () => Path;

/** What is sound of a value that must be a list, a map or an object of a kind. */
function part(kind: string, value: Json, place: Place, tell: Tell): Json | undefined {
  const [plain, wanted] = [kind.replace(/\[\]$|\{\}$/, ""), kind.slice(-2)];
  const inner = (step: string | number) => () => [...place(), step];
  if (wanted === "[]") {
    if (!Array.isArray(value)) return leftOut("a list", value, place, tell);
    const items = value.filter((item, index) => one(plain, item, inner(index), tell) !== undefined);
    return plain === "Schema" && items.length === 0 ? leftOut("a list of schemas", value, place, tell) : items;
  }
  if (wanted !== "{}") return one(kind, value, place, tell);
  if (!isObject(value)) return leftOut("a map", value, place, tell);
  return Object.fromEntries(
    Object.entries(value).flatMap(([step, entry]): [string, Json][] => {
      const sound = entry === undefined ? undefined : one(plain, entry, inner(step), tell);
      return sound === undefined ? [] : [[step, sound]];
    }),
  );
}

function one(kind: string, value: Json, place: Place, tell: Tell): Json | undefined {
  if (isObject(value) || kind === "Data") return value;
  if (kind === "Schema") return typeof value === "boolean" ? value : leftOut("a schema", value, place, tell);
  // In AsyncAPI it is a name.
  if (kind === "Discriminator" && typeof value === "string") return value;
  return value === null && MAY_BE_EMPTY.includes(kind) ? {} : leftOut("an object", value, place, tell);
}

function keyword(kind: string, name: string, value: Json, place: Place, tell: Tell): Json | undefined {
  const known = kind === "Schema" && Object.hasOwn(KEYWORDS, name) ? KEYWORDS[name] : undefined;
  return !known || known.fits(value) ? value : leftOut(known.wanted, value, place, tell);
}

function leftOut(wanted: string, value: Json, place: Place, tell: Tell): undefined {
  if (value !== null) tell(`${toPointer(place())}: it must be ${wanted}, so it is left out`);
}
