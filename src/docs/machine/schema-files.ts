import path from "node:path";
import type { Api } from "../../model/api.js";
import { isObject, type Json, type JsonObject } from "../../schema/json.js";
import { kindOfValue } from "../../schema/keywords.js";
import { toFragment } from "../../schema/pointer.js";
import { rewriteReferences, schemaReference } from "../../schema/references.js";
import type { ApiUrls } from "../site/site-urls.js";

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/** Returns each component schema as a self-contained JSON Schema file, and a file that lists them. */
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
  /** The names of the components that it refers to. */
  references: Set<string>;
}

function partOf(schema: Json): Part {
  const references = new Set<string>();
  rewriteReferences(schema, (reference) => {
    const target = schemaReference(reference);
    if (target) references.add(target.name);
    return reference;
  });
  return { schema: withoutExtensions(schema), references };
}

function standalone(root: string, parts: ReadonlyMap<string, Part>): JsonObject {
  const reached = new Set([root]);
  for (const name of reached) for (const next of parts.get(name)?.references ?? []) reached.add(next);
  const local = (schema: Json | undefined) =>
    rewriteReferences(schema, (reference) => {
      const target = schemaReference(reference);
      if (!target) return reference;
      return toFragment(target.name === root ? target.rest : ["$defs", target.name, ...target.rest]);
    });
  const schema = local(parts.get(root)?.schema);
  const defined = [...reached].filter((name) => name !== root && parts.has(name)).sort();
  const definitions = Object.fromEntries(defined.map((name) => [name, local(parts.get(name)?.schema)]));
  return {
    $schema: DIALECT,
    title: root,
    ...(isObject(schema) ? schema : { allOf: [schema ?? true] }),
    ...(defined.length > 0 ? { $defs: definitions } : {}),
  };
}

/** Removes `x-` keywords, because strict validators reject unknown keywords. */
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
