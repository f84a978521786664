import { isObject, type Json, objectOf } from "../../model/index.js";

/** Versions that are not read, and what makes of them one that is. */
const CONVERTERS: { is: (document: Record<string, unknown>) => boolean; message: string }[] = [
  {
    is: ({ swagger }) => swagger !== undefined,
    message: `This is Swagger 2.0, which is not read. Convert it to OpenAPI 3 first, for one by "npx swagger2openapi".`,
  },
  {
    is: ({ openapi }) => /^3\.([2-9]|\d\d)/.test(String(openapi)),
    message: `This is a later OpenAPI than 3.1, which is not read. Convert it to 3.1 first, for one by "hidi transform --version 3.1".`,
  },
  {
    is: ({ asyncapi }) => /^[12]\./.test(String(asyncapi)),
    message: `This is an earlier AsyncAPI than 3.0, which is not read. Convert it first, for one by "asyncapi convert --target-version 3.0.0".`,
  },
];

/** Why a document cannot be the root of a contract of its kind. */
export function versionTrouble(document: Json | undefined, kind: "openapi" | "asyncapi"): string | undefined {
  const known = CONVERTERS.find(({ is }) => is(objectOf(document)));
  if (known) return known.message;
  const version = objectOf(document)[kind];
  if (isObject(document) && typeof version === "string" && /^3\.\d/.test(version)) return undefined;
  const wanted = kind === "openapi" ? "openapi: 3.1.0" : "asyncapi: 3.0.0";
  return `This is not the root of a contract: it must begin with "${wanted}".`;
}
