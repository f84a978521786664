import { METHODS } from "../../model/api.js";
import { camelCase, Names } from "../../model/names.js";
import { isObject, type Json, type JsonObject, objectOf, stringOf } from "../../schema/json.js";
import { resolve } from "../../schema/resolve.js";
import type { Tell } from "./schema.js";

/** The operations of a document with what clients need of each: an id that no other has, and all parameters that its path names. */
export function withWholeOperations(document: JsonObject, tell: Tell): JsonObject {
  const given = new Set<string>();
  const ids = new Names(idsOf(document));
  const whole = { ...document };
  for (const section of ["paths", "webhooks"] as const) {
    if (!isObject(document[section])) continue;
    const entries = Object.entries(document[section]).flatMap(([key, item]): [string, Json | undefined][] => {
      if (key.startsWith("x-")) return [[key, item]];
      const found = resolve(document, item).value;
      if (!isObject(found)) return [[key, item]];
      tellOtherMethods(key, found, tell);
      const made = withIds(section, key, withoutOddParameters(document, key, found, tell), { given, ids }, tell);
      return section === "paths"
        ? [[key, withEffects(withPathParameters(document, key, made, tell))]]
        : apart(key, made, tell);
    });
    whole[section] = Object.fromEntries(entries);
  }
  return whole;
}

/** Operations by methods that OpenAPI 3.1 does not have. */
function tellOtherMethods(key: string, item: JsonObject, tell: Tell): void {
  const others = Object.keys(item).filter(
    (name) =>
      !name.startsWith("x-") && !METHODS.some((method) => method === name) && isObject(objectOf(item[name]).responses),
  );
  for (const name of others) tell(`${name.toUpperCase()} ${key}: OpenAPI 3.1 has no such method, so it is left out`);
  if (isObject(item.additionalOperations))
    tell(`${key}: OpenAPI 3.1 has no "additionalOperations", so they are left out`);
}

const PLACES = ["path", "query", "header", "cookie"];

/** Parameters without a name, or in a place that there is none of, such as the bodies of Swagger 2.0. */
function withoutOddParameters(document: JsonObject, key: string, item: JsonObject, tell: Tell): JsonObject {
  const kept = (list: Json | undefined) =>
    (Array.isArray(list) ? list : []).filter((entry) => {
      const { in: place, name } = objectOf(resolve(document, entry).value);
      const isSound = PLACES.includes(String(place)) && typeof name === "string" && name !== "";
      if (!isSound)
        tell(
          `${key}: the parameter ${JSON.stringify(name ?? null)} in ${JSON.stringify(place ?? null)} must have a name, and be in one of ${PLACES.join(", ")}; it is left out`,
        );
      return isSound;
    });
  const sound = (owner: JsonObject): JsonObject =>
    owner.parameters === undefined ? owner : { ...owner, parameters: kept(owner.parameters) };
  const operations = METHODS.flatMap((method): [string, Json][] => {
    const operation = item[method];
    return isObject(operation) ? [[method, sound(operation)]] : [];
  });
  return { ...sound(item), ...Object.fromEntries(operations) };
}

function idsOf(document: JsonObject): string[] {
  const items = [document.paths, document.webhooks].flatMap((section) => Object.values(objectOf(section)));
  return items.flatMap((item) =>
    METHODS.flatMap((method) => stringOf(objectOf(objectOf(resolve(document, item).value)[method]).operationId) ?? []),
  );
}

interface Ids {
  given: Set<string>;
  ids: Names;
}

function withIds(section: string, key: string, item: JsonObject, { given, ids }: Ids, tell: Tell): JsonObject {
  const operations = METHODS.flatMap((method): [string, Json][] => {
    const operation = item[method];
    if (!isObject(operation)) return [];
    const id = stringOf(operation.operationId);
    if (id !== undefined && id !== "" && !given.has(id)) {
      given.add(id);
      return [];
    }
    const made = ids.claim(camelCase(section === "paths" ? `${method} ${key}` : `on ${key}`));
    given.add(made);
    const reason = id
      ? `its operationId ${JSON.stringify(id)} is that of another, so it is`
      : "it has no operationId, so it is";
    // Events go by their keys.
    if (section === "paths") tell(`${method.toUpperCase()} ${key}: ${reason} called ${made}`);
    return [[method, { ...operation, operationId: made }]];
  });
  return { ...item, ...Object.fromEntries(operations) };
}

/** A webhook with several methods is several events. */
function apart(key: string, item: JsonObject, tell: Tell): [string, Json][] {
  const [first, ...others] = [...new Set(["post" as const, ...METHODS])].filter((method) => isObject(item[method]));
  if (first === undefined || others.length === 0) return [[key, item]];
  const shared = Object.entries(item).filter(([field]) => !METHODS.some((method) => method === field));
  const event = (method: string) => ({ ...Object.fromEntries(shared), [method]: item[method] ?? null });
  tell(
    `the webhook ${key} has the methods ${[first, ...others].join(", ")}: all but the first are events of their own`,
  );
  return [[key, event(first)], ...others.map((method): [string, Json] => [`${key}.${method}`, event(method)])];
}

/** Parameters that a path names and nobody describes are texts. */
function withPathParameters(document: JsonObject, key: string, item: JsonObject, tell: Tell): JsonObject {
  const [template = ""] = key.split("#");
  const names = [...template.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name);
  const described = (list: Json | undefined) =>
    (Array.isArray(list) ? list : []).flatMap((entry) => {
      const { in: place, name } = objectOf(resolve(document, entry).value);
      return place === "path" ? [String(name)] : [];
    });
  const shared = described(item.parameters);
  const operations = METHODS.flatMap((method): [string, Json][] => {
    const operation = item[method];
    if (!isObject(operation)) return [];
    const known = new Set([...shared, ...described(operation.parameters)]);
    const missing = [...new Set(names)].filter((name) => !known.has(name));
    if (missing.length === 0) return [];
    tell(
      `${method.toUpperCase()} ${key}: nothing describes the path parameter ${missing.join(", ")}: any text is taken`,
    );
    const more = missing.map((name) => ({ name, in: "path", required: true, schema: { type: "string" } }));
    const own = Array.isArray(operation.parameters) ? operation.parameters : [];
    return [[method, { ...operation, parameters: [...own, ...more] }]];
  });
  return { ...item, ...Object.fromEntries(operations) };
}

/** What HTTP says of methods, where nothing else is said: GET changes nothing, DELETE destroys. */
const EFFECTS = { get: "read", head: "read", options: "read", delete: "destructive" } as const;

function withEffects(item: JsonObject): JsonObject {
  const operations = Object.entries(EFFECTS).flatMap(([method, effect]): [string, Json][] => {
    const operation = item[method];
    return isObject(operation) ? [[method, { "x-effect": effect, ...operation }]] : [];
  });
  return { ...item, ...Object.fromEntries(operations) };
}
