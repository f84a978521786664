import { isObject, type Json, objectOf } from "../../schema/json.js";

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

/** Why what a vendor publishes is no document that is read. */
export function vendorTrouble(document: Json | undefined): string | undefined {
  const known = converterOf(document);
  if (known !== undefined) return known;
  const { openapi, asyncapi } = objectOf(document);
  const version = asyncapi ?? openapi;
  if (typeof version === "string" && /^3\.\d/.test(version)) return undefined;
  const wanted = `"openapi: 3.0.x", "openapi: 3.1.x" or "asyncapi: 3.0.0", with the version as a text`;
  if (version !== undefined) return `its version is ${JSON.stringify(version).slice(0, 40)}, and must be ${wanted}`;
  return `it is ${isObject(document) ? "another kind of document" : "no document of an API"}: its root must have ${wanted}`;
}

function converterOf(document: Json | undefined): string | undefined {
  return CONVERTERS.find(({ is }) => is(objectOf(document)))?.message;
}

/** Why a document cannot be the root of a contract of its kind. */
export function versionTrouble(document: Json | undefined, kind: "openapi" | "asyncapi"): string | undefined {
  const known = converterOf(document);
  if (known !== undefined) return known;
  const version = objectOf(document)[kind];
  if (isObject(document) && typeof version === "string" && /^3\.\d/.test(version)) return undefined;
  const wanted = kind === "openapi" ? "openapi: 3.1.0" : "asyncapi: 3.0.0";
  return `This is not the root of a contract: it must begin with "${wanted}".`;
}
