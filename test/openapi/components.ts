import type { Json } from "../../src/schema/json.js";
import { SchemaSet } from "../../src/schema/schema-set.js";
import { registeredApis } from "../support/registry.js";

const sets = new Map(
  (await registeredApis()).map((api) => [api.id, new SchemaSet(api.schemas, { strict: false, logger: false })]),
);

/** Returns whether a value fits a component schema of an API. */
export function fits(id: string, component: string, value: Json): boolean {
  const validate = sets.get(id)?.compileComponent(component);
  if (!validate) throw new Error(`${id} has no schema ${component}`);
  return validate(value) === true;
}
