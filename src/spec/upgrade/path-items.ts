import { METHODS, type Method, mapOperations } from "../../model/api.js";
import { camelCase, Names } from "../../model/names.js";
import { arrayOf, isObject, type Json, type JsonObject, objectOf, stringOf } from "../../schema/json.js";
import { resolve } from "../../schema/resolve.js";
import type { Warn } from "./schema.js";

/** Completes the operations of a document for clients: each gets a unique id and all parameters that its path names. */
export function completeOperations(document: JsonObject, warn: Warn): JsonObject {
  const ids: Ids = { used: new Set(), names: new Names(idsOf(document)) };
  const completed = { ...document };
  for (const section of ["paths", "webhooks"] as const) {
    if (!isObject(document[section])) continue;
    const entries = Object.entries(document[section]).flatMap(([key, item]): [string, Json | undefined][] => {
      if (key.startsWith("x-")) return [[key, item]];
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

/** Warns of methods that OpenAPI 3.1 does not support. */
function warnOfOtherMethods(key: string, item: JsonObject, warn: Warn): void {
  const others = Object.keys(item).filter(
    (name) =>
      !name.startsWith("x-") && !METHODS.some((method) => method === name) && isObject(objectOf(item[name]).responses),
  );
  for (const name of others)
    warn(`${name.toUpperCase()} ${key}: OpenAPI 3.1 does not support this method, so it is ignored`);
  if (isObject(item.additionalOperations))
    warn(`${key}: OpenAPI 3.1 does not support "additionalOperations", so they are ignored`);
}

const PLACES = ["path", "query", "header", "cookie"];

/** Removes parameters without a name or with an unknown place, such as the bodies of Swagger 2.0. */
function withoutInvalidParameters(document: JsonObject, key: string, item: JsonObject, warn: Warn): JsonObject {
  const validIn = (list: Json | undefined) =>
    arrayOf(list).filter((entry) => {
      const { in: place, name } = objectOf(resolve(document, entry).value);
      const isValid = PLACES.includes(String(place)) && typeof name === "string" && name !== "";
      if (!isValid)
        warn(
          `${key}: the parameter ${JSON.stringify(name ?? null)} in ${JSON.stringify(place ?? null)} must have a name, and be in ${PLACES.join(", ")}: it is ignored`,
        );
      return isValid;
    });
  const withValid = (owner: JsonObject): JsonObject =>
    owner.parameters === undefined ? owner : { ...owner, parameters: validIn(owner.parameters) };
  return mapOperations(withValid(item), withValid);
}

function idsOf(document: JsonObject): string[] {
  const items = [document.paths, document.webhooks].flatMap((section) => Object.values(objectOf(section)));
  return items.flatMap((item) =>
    METHODS.flatMap((method) => stringOf(objectOf(objectOf(resolve(document, item).value)[method]).operationId) ?? []),
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
    if (section === "paths") warn(`${method.toUpperCase()} ${key}: ${reason}, so it is called ${operationId}`);
    return { ...operation, operationId };
  });
}

/** Makes an event of each method of a webhook. */
function splitByMethod(key: string, item: JsonObject, warn: Warn): [string, Json][] {
  const [first, ...others] = [...new Set(["post" as const, ...METHODS])].filter((method) => isObject(item[method]));
  if (first === undefined || others.length === 0) return [[key, item]];
  const shared = Object.entries(item).filter(([field]) => !METHODS.some((method) => method === field));
  const event = (method: string) => ({ ...Object.fromEntries(shared), [method]: item[method] ?? null });
  warn(
    `the webhook ${key} has the methods ${[first, ...others].join(", ")}: each after the first becomes a separate event`,
  );
  return [[key, event(first)], ...others.map((method): [string, Json] => [`${key}.${method}`, event(method)])];
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
      `${method.toUpperCase()} ${key}: the path parameter ${missing.join(", ")} is not described, so any text is accepted`,
    );
    const added = missing.map((name) => ({ name, in: "path", required: true, schema: { type: "string" } }));
    return { ...operation, parameters: [...arrayOf(operation.parameters), ...added] };
  });
}

/** The default effects of HTTP methods. */
const EFFECTS: Partial<Record<Method, string>> = { get: "read", head: "read", options: "read", delete: "destructive" };

function withEffects(item: JsonObject): JsonObject {
  return mapOperations(item, (operation, method) => {
    const effect = EFFECTS[method];
    return effect === undefined ? undefined : { "x-effect": effect, ...operation };
  });
}
