import { isObject, type Json, type JsonObject } from "../../schema/json.js";
import type { Path } from "../../schema/pointer.js";
import type { Grammar } from "../source/grammar.js";

/** What becomes of an object of a kind (`Schema`, `Operation` …) that stands at a place. Its parts are changed already. */
export type Change = (kind: string, object: JsonObject, path: () => Path) => Json;

/** The steps to a place, innermost first, so that siblings share those above them. */
interface Steps {
  step: string | number;
  above: Steps | undefined;
}

/** A copy of a bundled document in which each object is what `change` makes of it; data stays as it is. */
export function transform(grammar: Grammar, document: JsonObject, change: Change): JsonObject {
  return one("Root", document, undefined) as JsonObject;

  function one(kind: string, value: Json, at: Steps | undefined): Json {
    if (Array.isArray(value)) return value.map((item, step) => one(kind, item, { step, above: at }));
    if (!isObject(value)) return value;
    const fields = grammar[kind] ?? {};
    const entries = Object.entries(value).map(([step, part]): [string, Json | undefined] => {
      const rest = step.startsWith("x-") || step === "$ref" ? undefined : fields["*"];
      const inner = Object.hasOwn(fields, step) ? fields[step] : rest;
      return [step, inner === undefined || part === undefined ? part : parts(inner, part, { step, above: at })];
    });
    return change(kind, Object.fromEntries(entries), () => pathOf(at));
  }

  function parts(kind: string, value: Json, at: Steps): Json {
    const plain = kind.replace(/\[\]$|\{\}$/, "");
    if (!kind.endsWith("{}") || !isObject(value)) return one(plain, value, at);
    const entries = Object.entries(value).map(([step, part]): [string, Json | undefined] => [
      step,
      part === undefined ? part : one(plain, part, { step, above: at }),
    ]);
    return Object.fromEntries(entries);
  }
}

function pathOf(steps: Steps | undefined): Path {
  const path: (string | number)[] = [];
  for (let at = steps; at; at = at.above) path.push(at.step);
  return path.reverse();
}
