import path from "node:path";
import type { Api } from "../../model/api.js";
import { isObject, type JsonObject, type Schema } from "../../schema/json.js";
import { mapKeywords } from "../../schema/keywords.js";
import { toFragment } from "../../schema/pointer.js";
import { reachableComponents, rewriteReferences, schemaReference } from "../../schema/references.js";
import type { ApiUrls } from "../site/site-urls.js";

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/** Returns each component schema as a self-contained JSON Schema file, and a file that lists them. */
export function schemaFiles({ schemas }: Api, urls: ApiUrls): [string, string][] {
  const plain = new Map([...schemas].map(([name, schema]) => [name, withoutExtensions(schema)]));
  const list = Object.fromEntries([...plain.keys()].map((name) => [name, path.posix.basename(urls.schema(name))]));
  const files = [...plain.keys()].map((name): [string, string] => [
    urls.schema(name),
    JSON.stringify(standalone(name, plain), null, 2),
  ]);
  return [[urls.schemas, JSON.stringify(list, null, 2)], ...files];
}

/** Removes `x-` keywords, because strict validators reject unknown keywords. */
function withoutExtensions(schema: Schema): Schema {
  return mapKeywords(schema, (key, _, inner) => (key.startsWith("x-") ? undefined : inner())) as Schema;
}

function standalone(root: string, schemas: ReadonlyMap<string, Schema>): JsonObject {
  const local = (name: string) =>
    rewriteReferences(schemas.get(name), (reference) => {
      const target = schemaReference(reference);
      if (!target) return reference;
      return toFragment(target.name === root ? target.rest : ["$defs", target.name, ...target.rest]);
    });
  const schema = local(root);
  const reached = reachableComponents([schemas.get(root)], schemas);
  const defined = [...reached].filter((name) => name !== root && schemas.has(name)).sort();
  return {
    $schema: DIALECT,
    title: root,
    ...(isObject(schema) ? schema : { allOf: [schema ?? true] }),
    ...(defined.length > 0 ? { $defs: Object.fromEntries(defined.map((name) => [name, local(name)])) } : {}),
  };
}
