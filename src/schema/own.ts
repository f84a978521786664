import type { Json, JsonObject } from "./json.js";

/** Sets a property that came from outside: `__proto__` becomes a property like any other. */
export function setOwn(target: JsonObject, key: string, value: Json): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}
