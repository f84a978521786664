import { isObject, type Json, type JsonObject } from "../../schema/json.js";
import type { Path } from "../../schema/pointer.js";
import type { Grammar } from "../source/grammar.js";

/** Returns the replacement of an object of a kind (`Schema`, `Operation` …). Its parts are replaced already. */
export type Change = (kind: string, object: JsonObject, path: () => Path) => Json;

/** The path to a value, innermost step first, so that siblings share the steps above them. */
interface Steps {
  step: string | number;
  above: Steps | undefined;
}

/** Copies a bundled document and replaces each object by the result of `change`. Data is not changed. */
export function transform(grammar: Grammar, document: JsonObject, change: Change): JsonObject {
  return transformObject("Root", document, undefined) as JsonObject;

  function transformObject(kind: string, value: Json, at: Steps | undefined): Json {
    if (Array.isArray(value)) return value.map((item, step) => transformObject(kind, item, { step, above: at }));
    if (!isObject(value)) return value;
    const fields = grammar[kind] ?? {};
    const entries = Object.entries(value).map(([step, part]): [string, Json | undefined] => {
      const rest = step.startsWith("x-") || step === "$ref" ? undefined : fields["*"];
      const inner = Object.hasOwn(fields, step) ? fields[step] : rest;
      return [step, inner === undefined || part === undefined ? part : transformPart(inner, part, { step, above: at })];
    });
    return change(kind, Object.fromEntries(entries), () => pathOf(at));
  }

  function transformPart(kind: string, value: Json, at: Steps): Json {
    const itemKind = kind.replace(/\[\]$|\{\}$/, "");
    if (!kind.endsWith("{}") || !isObject(value)) return transformObject(itemKind, value, at);
    const entries = Object.entries(value).map(([step, part]): [string, Json | undefined] => [
      step,
      part === undefined ? part : transformObject(itemKind, part, { step, above: at }),
    ]);
    return Object.fromEntries(entries);
  }
}

function pathOf(steps: Steps | undefined): Path {
  const path: (string | number)[] = [];
  for (let at = steps; at; at = at.above) path.push(at.step);
  return path.reverse();
}
