import { isDeepStrictEqual } from "node:util";
import { itemOperations } from "../model/api.js";
import { type Lifecycle, lifecycleSentence, readLifecycle } from "../model/lifecycle.js";
import { isObject, type JsonObject, objectOf } from "../schema/json.js";
import { toPointer } from "../schema/pointer.js";
import type { Change, Impact } from "./change.js";

const KEY = "x-lifecycle";
const SEVERITIES: Record<string, Impact> = { retired: "major", deprecated: "minor", legacy: "minor" };

/** Redocly reports the parts of the key one by one, without their meaning. */
export function isAboutLifecycle({ path, property }: Change): boolean {
  return property === KEY || path.split("/").includes(KEY);
}

/** Returns how the stages of a document and of its operations changed. */
export function lifecycleChanges(base: JsonObject, revision: JsonObject): Change[] {
  const [before, after] = [stagesOf(base), stagesOf(revision)];
  return [...after].flatMap(([path, { type, lifecycle }]) => {
    const old = before.get(path);
    return old === undefined || isDeepStrictEqual(old.lifecycle, lifecycle)
      ? []
      : [changeOf(path, type, old.lifecycle, lifecycle)];
  });
}

interface Stage {
  type: string;
  lifecycle: Lifecycle | undefined;
}

/** Returns the stage of the document and of each operation, by JSON Pointer. */
function stagesOf(document: JsonObject): Map<string, Stage> {
  const stages = new Map<string, Stage>([["#/", { type: "Root", lifecycle: readLifecycle(document[KEY]) }]]);
  for (const [key, item] of Object.entries(objectOf(document.paths))) {
    for (const { operation, path } of isObject(item) ? itemOperations(item) : [])
      stages.set(`#${toPointer(["paths", key, ...path])}`, {
        type: "Operation",
        lifecycle: readLifecycle(operation[KEY]),
      });
  }
  return stages;
}

function changeOf(path: string, type: string, old: Lifecycle | undefined, now: Lifecycle | undefined): Change {
  const subject = type === "Root" ? "The API" : "The operation";
  const before = old === undefined ? "" : ` Before: ${lifecycleSentence(old)}`;
  const advice = now?.successor === undefined ? "" : ` Use ${now.successor} instead.`;
  const message =
    now === undefined
      ? `${subject} has no stage any more.${before}`
      : `${subject} has a new stage: ${lifecycleSentence(now)}${advice}${before}`;
  return {
    impact: now?.stage === old?.stage ? "patch" : (SEVERITIES[now?.stage ?? ""] ?? "minor"),
    kind: old === undefined ? "added" : now === undefined ? "removed" : "modified",
    type,
    path,
    property: KEY,
    rule: "lifecycle-changed",
    message,
  };
}
