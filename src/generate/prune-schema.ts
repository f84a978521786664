/**
 * The parts of a schema that compiled code reads by the given name (`schema16.properties.kind.enum`), so that a validator
 * does not carry the whole; undefined when it reads none. Finding too many accesses only keeps more than is needed.
 */
export function prune(schema: unknown, name: string, code: string): unknown {
  const access = new RegExp(`\\b${name}(?![\\w$])((?:\\.[\\w$]+|\\[\\d+\\]|\\["(?:[^"\\\\]|\\\\.)*"\\])*)`, "g");
  const kept: Record<string, unknown> = {};
  let read = false;
  for (const [, path = ""] of code.matchAll(access)) {
    const steps = [...path.matchAll(/\.([\w$]+)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/g)].map(
      ([, property, index, quoted]) => property ?? index ?? (JSON.parse(quoted ?? '""') as string),
    );
    if (steps.length === 0) return schema;
    keep(kept, schema, steps);
    read = true;
  }
  return read ? kept : undefined;
}

function keep(kept: Record<string, unknown>, schema: unknown, steps: string[]): void {
  let from = schema;
  let to = kept;
  for (const [index, step] of steps.entries()) {
    if (typeof from !== "object" || from === null || !Object.hasOwn(from, step)) return;
    from = (from as Record<string, unknown>)[step];
    const last = index === steps.length - 1 || typeof from !== "object" || from === null;
    // A step may be called as something that all objects have.
    if (!last && !(Object.hasOwn(to, step) && typeof to[step] === "object")) define(to, step, {});
    if (last) {
      define(to, step, from);
      return;
    }
    to = to[step] as Record<string, unknown>;
  }
}

function define(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}
