/**
 * Returns the parts of a schema that compiled code reads by a name (`schema16.properties.kind.enum`), so that a validator does
 * not contain the whole schema. Returns undefined if the code reads nothing. A false match only keeps more than is needed.
 */
export function prune(schema: unknown, name: string, code: string): unknown {
  const access = new RegExp(`\\b${name}(?![\\w$])((?:\\.[\\w$]+|\\[\\d+\\]|\\["(?:[^"\\\\]|\\\\.)*"\\])*)`, "g");
  const pruned: Record<string, unknown> = {};
  let read = false;
  for (const [, path = ""] of code.matchAll(access)) {
    const steps = [...path.matchAll(/\.([\w$]+)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/g)].map(
      ([, property, index, quoted]) => property ?? index ?? (JSON.parse(quoted ?? '""') as string),
    );
    if (steps.length === 0) return schema;
    copyPart(pruned, schema, steps);
    read = true;
  }
  return read ? pruned : undefined;
}

function copyPart(pruned: Record<string, unknown>, schema: unknown, steps: string[]): void {
  let from = schema;
  let to = pruned;
  for (const [index, step] of steps.entries()) {
    if (typeof from !== "object" || from === null || !Object.hasOwn(from, step)) return;
    from = (from as Record<string, unknown>)[step];
    const last = index === steps.length - 1 || typeof from !== "object" || from === null;
    // A step may have the name of an inherited property.
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
