import { itemOperations, mapOperations } from "../../model/api.js";
import { camelCase, Names } from "../../model/names.js";
import { isReservedHeader } from "../../model/read-parts.js";
import { arrayOf, isObject, type Json, type JsonObject, objectOf, stringOf } from "../../schema/json.js";
import type { Path } from "../../schema/pointer.js";
import { resolve } from "../../schema/resolve.js";
import type { Note, NoteCode } from "./note.js";

/** Reports a change of the Path Item at hand. */
type Warn = (code: NoteCode, message: string) => void;

/** Completes the operations of a document for clients: each gets a unique ID and all parameters that its path names. */
export function completeOperations(document: JsonObject, note: (note: Note) => void): JsonObject {
  const ids: Ids = { used: new Set(), names: new Names(idsOf(document)) };
  const completed = { ...document };
  for (const section of ["paths", "webhooks"] as const) {
    if (!isObject(document[section])) continue;
    const entries = Object.entries(document[section]).flatMap(([key, item]): [string, Json | undefined][] => {
      if (key.startsWith("x-")) return [[key, item]];
      const path: Path = [section, key];
      const warn: Warn = (code, message) => note({ code, message, path });
      const problem = section === "paths" ? pathProblem(key) : undefined;
      if (problem !== undefined) {
        warn("import/path", `${key}: ${problem}, so its operations are left out`);
        return [];
      }
      const resolved = resolve(document, item).value;
      if (!isObject(resolved)) return [[key, item]];
      warnOfOtherMethods(key, resolved, warn);
      const withoutInvalid = withoutInvalidParameters(document, key, resolved, warn);
      const identified = withIds(section, key, withoutInvalid, ids, warn);
      return section === "paths"
        ? [[key, withEffects(withPathParameters(document, key, identified, warn))]]
        : splitByMethod(key, identified, warn);
    });
    completed[section] = Object.fromEntries(entries);
  }
  return completed;
}

/** Returns why requests cannot have a path. */
function pathProblem(key: string): string | undefined {
  const [path = ""] = key.split("#");
  if (!path.startsWith("/")) return "a path must begin with a slash";
  if (path.includes("?")) return "a path must not contain a query; an overlay can describe it as parameters";
  return /%(?![0-9a-f]{2})/i.test(path) ? "a percent sign in a path must be written as %25" : undefined;
}

/** Warns of fields that look like operations of unknown methods. */
function warnOfOtherMethods(key: string, item: JsonObject, warn: Warn): void {
  const known = new Set(itemOperations(item).map(({ path }) => path[0]));
  const others = Object.keys(item).filter(
    (name) => !name.startsWith("x-") && !known.has(name) && isObject(objectOf(item[name]).responses),
  );
  for (const name of others)
    warn("import/method", `${name.toUpperCase()} ${key}: OpenAPI does not have this method, so it is ignored`);
}

const PLACES = ["path", "query", "header", "cookie"];

/** Removes parameters without a name or with an unknown place, and header parameters that OpenAPI reserves. */
function withoutInvalidParameters(document: JsonObject, key: string, item: JsonObject, warn: Warn): JsonObject {
  const isUsed = ({ in: place, name }: JsonObject): boolean => {
    const isValid = PLACES.includes(String(place)) && typeof name === "string" && name !== "";
    if (!isValid)
      warn(
        "import/parameter",
        `${key}: the parameter ${JSON.stringify(name ?? null)} in ${JSON.stringify(place ?? null)} must have a name, and be in ${PLACES.join(", ")}: it is ignored`,
      );
    const isReserved = place === "header" && isReservedHeader(String(name));
    if (isReserved)
      warn("import/header-parameter", `${key}: the header parameter ${String(name)} is ignored, as OpenAPI says`);
    return isValid && !isReserved;
  };
  const withValid = (owner: JsonObject): JsonObject =>
    owner.parameters === undefined
      ? owner
      : {
          ...owner,
          parameters: arrayOf(owner.parameters).filter((entry) => isUsed(objectOf(resolve(document, entry).value))),
        };
  return mapOperations(withValid(item), withValid);
}

function idsOf(document: JsonObject): string[] {
  const items = [document.paths, document.webhooks].flatMap((section) => Object.values(objectOf(section)));
  return items.flatMap((item) =>
    itemOperations(objectOf(resolve(document, item).value)).flatMap(
      ({ operation }) => stringOf(operation.operationId) ?? [],
    ),
  );
}

interface Ids {
  /** The ids of the operations so far. */
  used: Set<string>;
  names: Names;
}

function withIds(section: string, key: string, item: JsonObject, { used, names }: Ids, warn: Warn): JsonObject {
  return mapOperations(item, (operation, method) => {
    const id = stringOf(operation.operationId);
    if (id !== undefined && id !== "" && !used.has(id)) {
      used.add(id);
      return undefined;
    }
    const operationId = names.claim(camelCase(section === "paths" ? `${method} ${key}` : `on ${key}`));
    used.add(operationId);
    const reason = id ? `another operation has the operationId ${JSON.stringify(id)}` : "it has no operationId";
    // Events are identified by their keys.
    if (section === "paths")
      warn("import/operation-id", `${method.toUpperCase()} ${key}: ${reason}, so it is called ${operationId}`);
    return { ...operation, operationId };
  });
}

/** Makes an event of each method of a webhook. */
function splitByMethod(key: string, item: JsonObject, warn: Warn): [string, Json][] {
  const operations = itemOperations(item).sort((a, b) => Number(b.method === "post") - Number(a.method === "post"));
  const [first, ...others] = operations;
  if (first === undefined || others.length === 0) return [[key, item]];
  const fields = new Set(operations.map(({ path }) => path[0]));
  const shared = Object.entries(item).filter(([field]) => !fields.has(field));
  const event = ({ method, operation }: { method: string; operation: JsonObject }) => ({
    ...Object.fromEntries(shared),
    [method]: operation,
  });
  warn(
    "import/webhook-methods",
    `the webhook ${key} has the methods ${operations.map(({ method }) => method).join(", ")}: each after the first becomes a separate event`,
  );
  return [[key, event(first)], ...others.map((other): [string, Json] => [`${key}.${other.method}`, event(other)])];
}

/** Adds the parameters that a path names without a description, as strings. */
function withPathParameters(document: JsonObject, key: string, item: JsonObject, warn: Warn): JsonObject {
  const [template = ""] = key.split("#");
  const names = [...template.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name);
  const described = (list: Json | undefined) =>
    arrayOf(list).flatMap((entry) => {
      const { in: place, name } = objectOf(resolve(document, entry).value);
      return place === "path" ? [String(name)] : [];
    });
  const shared = described(item.parameters);
  return mapOperations(item, (operation, method) => {
    const existing = new Set([...shared, ...described(operation.parameters)]);
    const missing = [...new Set(names)].filter((name) => !existing.has(name));
    if (missing.length === 0) return undefined;
    warn(
      "import/path-parameter",
      `${method.toUpperCase()} ${key}: the path parameter ${missing.join(", ")} is not described, so any text is accepted`,
    );
    const added = missing.map((name) => ({ name, in: "path", required: true, schema: { type: "string" } }));
    return { ...operation, parameters: [...arrayOf(operation.parameters), ...added] };
  });
}

/** The default effects of HTTP methods. */
const EFFECTS: Record<string, string> = {
  get: "read",
  head: "read",
  options: "read",
  query: "read",
  delete: "destructive",
};

function withEffects(item: JsonObject): JsonObject {
  return mapOperations(item, (operation, method) => {
    const effect = EFFECTS[method];
    return effect === undefined ? undefined : { "x-effect": effect, ...operation };
  });
}
