import type { Schema } from "./json.js";
import { arrayOf, isObject, type JsonObject, objectOf } from "./json.js";
import { itemSchemas, propertySchemas, type Subschemas, subschemasOf } from "./subschemas.js";

/* Finds the schemas that may mark a value as secret. Unlike a decoder, this looks into every applicator, because a secret that is shown cannot be taken back. */

/** Well-known names of secrets, in lower case and without separators, for documents that mark nothing. */
const SECRET_NAMES = new Set([
  ...["password", "passwd", "pwd", "passphrase", "secret", "clientsecret", "secretkey", "privatekey", "credential"],
  ...["token", "accesstoken", "refreshtoken", "idtoken", "authtoken", "sessiontoken", "bearertoken"],
  ...["apikey", "xapikey", "authorization", "proxyauthorization", "cookie", "setcookie"],
]);

/** Returns true for a name such as `api_key`, `X-API-Key` or `accessToken`. */
export function isSecretName(name: string): boolean {
  return SECRET_NAMES.has(name.toLowerCase().replaceAll(/[-_. ]/g, ""));
}

/** Returns true if a schema marks the value as secret, or if its name says so. */
export function isSecretValue(document: JsonObject, subschemas: Subschemas, name = ""): boolean {
  return isSecretName(name) || applied(document, subschemas).some(({ format }) => format === "password");
}

/** Returns the schemas of a property that may mark it as secret. */
export function secretPropertySchemas(document: JsonObject, subschemas: Subschemas, name: string): Subschemas {
  const all = applied(document, subschemas);
  const patterns = all.flatMap(({ patternProperties, unevaluatedProperties }) => [
    ...Object.values(objectOf(patternProperties)),
    unevaluatedProperties,
  ]);
  return [
    ...propertySchemas(document, all, name),
    ...patterns.flatMap((part) => subschemasOf(document, part as Schema)),
  ];
}

/** Returns the schemas of an item that may mark it as secret. */
export function secretItemSchemas(document: JsonObject, subschemas: Subschemas, index: number): Subschemas {
  const all = applied(document, subschemas);
  const others = all.flatMap(({ contains, unevaluatedItems }) => [contains, unevaluatedItems]);
  return [...itemSchemas(document, all, index), ...others.flatMap((part) => subschemasOf(document, part as Schema))];
}

/** Adds the schemas that apply only under a condition. */
function applied(document: JsonObject, subschemas: Subschemas): Subschemas {
  const all = new Set(subschemas);
  for (const subschema of all) {
    const conditional = ["if", "then", "else", "not"].map((keyword) => subschema[keyword]);
    const dependent = Object.values(objectOf(subschema.dependentSchemas));
    for (const part of arrayOf([...conditional, ...dependent]))
      if (isObject(part)) for (const inner of subschemasOf(document, part)) all.add(inner);
  }
  return [...all];
}
