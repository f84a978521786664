import path from "node:path";
import type { Api } from "../../model/api.js";
import { isObject, type Json, type JsonObject } from "../../schema/json.js";
import { kindOfValue } from "../../schema/keywords.js";
import { toFragment } from "../../schema/pointer.js";
import { rewriteReferences, schemaReference } from "../../schema/references.js";
import type { ApiUrls } from "../site/site-urls.js";

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/** Each component schema of an API as a JSON Schema that needs no other file, by the path of its file; and a list of them. */
export function schemaFiles({ schemas }: Api, urls: ApiUrls): [string, string][] {
  const parts = new Map([...schemas].map(([name, schema]) => [name, partOf(schema)]));
  const list = Object.fromEntries([...parts.keys()].map((name) => [name, path.posix.basename(urls.schema(name))]));
  const files = [...parts.keys()].map((name): [string, string] => [
    urls.schema(name),
    JSON.stringify(standalone(name, parts), null, 2),
  ]);
  return [[urls.schemas, JSON.stringify(list, null, 2)], ...files];
}

interface Part {
  schema: Json;
  /** The components that it refers to. */
  refers: Set<string>;
}

function partOf(schema: Json): Part {
  const refers = new Set<string>();
  rewriteReferences(schema, (reference) => {
    const found = schemaReference(reference);
    if (found) refers.add(found.name);
    return reference;
  });
  return { schema: withoutExtensions(schema), refers };
}

function standalone(root: string, parts: ReadonlyMap<string, Part>): JsonObject {
  const reached = new Set([root]);
  for (const name of reached) for (const next of parts.get(name)?.refers ?? []) reached.add(next);
  const local = (schema: Json | undefined) =>
    rewriteReferences(schema, (reference) => {
      const found = schemaReference(reference);
      if (!found) return reference;
      return toFragment(found.name === root ? found.rest : ["$defs", found.name, ...found.rest]);
    });
  const own = local(parts.get(root)?.schema);
  const defined = [...reached].filter((name) => name !== root && parts.has(name)).sort();
  const definitions = Object.fromEntries(defined.map((name) => [name, local(parts.get(name)?.schema)]));
  return {
    $schema: DIALECT,
    title: root,
    ...(isObject(own) ? own : { allOf: [own ?? true] }),
    ...(defined.length > 0 ? { $defs: definitions } : {}),
  };
}

/** Our own keys say nothing to a validator, and strict ones reject what they do not know. */
function withoutExtensions(value: Json | undefined, named = false): Json {
  if (Array.isArray(value)) return value.map((item) => withoutExtensions(item));
  if (!isObject(value)) return value ?? null;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => named || !key.startsWith("x-"))
      .map(([key, item]) => {
        const kind = named ? "plain" : kindOfValue(key);
        return [key, kind === "data" ? item : withoutExtensions(item, kind === "named")];
      }),
  );
}
