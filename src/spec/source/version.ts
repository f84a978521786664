import { isObject, type Json, objectOf } from "../../schema/json.js";

/** Versions that are not supported, with the tool that converts them. */
const CONVERTERS: { is: (document: Record<string, unknown>) => boolean; message: string }[] = [
  {
    is: ({ swagger }) => swagger !== undefined,
    message:
      "Swagger 2.0 is not supported. Convert the document to OpenAPI 3 first, for example with `npx swagger2openapi`.",
  },
  {
    is: ({ openapi }) => /^3\.([3-9]|\d\d)/.test(String(openapi)),
    message: "OpenAPI versions after 3.2 are not supported. Convert the document to OpenAPI 3.2 first.",
  },
  {
    is: ({ asyncapi }) => /^[12]\./.test(String(asyncapi)),
    message:
      "AsyncAPI versions before 3.0 are not supported. Convert the document first, for example with `asyncapi convert --target-version 3.0.0`.",
  },
];

/** Returns why a document of a vendor cannot be imported. */
export function vendorVersionError(document: Json | undefined): string | undefined {
  const message = conversionNeeded(document);
  if (message !== undefined) return message;
  const { openapi, asyncapi } = objectOf(document);
  const version = asyncapi ?? openapi;
  if (typeof version === "string" && /^3\.\d/.test(version)) return undefined;
  const expected = `"openapi: 3.0.x", "openapi: 3.1.x", "openapi: 3.2.x" or "asyncapi: 3.0.0", with the version as a string`;
  if (version !== undefined) return `its version is ${JSON.stringify(version).slice(0, 40)}, but must be ${expected}`;
  return `it is ${isObject(document) ? "another kind of document" : "not an API document"}: its root must have ${expected}`;
}

function conversionNeeded(document: Json | undefined): string | undefined {
  return CONVERTERS.find(({ is }) => is(objectOf(document)))?.message;
}

/** Keys of the root that OpenAPI 3.1 introduced. */
const KEYS_OF_3_1 = ["jsonSchemaDialect", "webhooks"];

/** Returns why a document cannot be the root of an API. Documents of vendors may mix versions, because they are upgraded. */
export function versionError(
  document: Json | undefined,
  kind: "openapi" | "asyncapi",
  isVendorDocument: boolean,
): string | undefined {
  const message = conversionNeeded(document);
  if (message !== undefined) return message;
  const root = objectOf(document);
  const version = root[kind];
  const key = KEYS_OF_3_1.find((name) => root[name] !== undefined);
  if (!isVendorDocument && kind === "openapi" && key !== undefined && /^3\.0/.test(String(version)))
    return `The document is OpenAPI ${version}, but has "${key}", which OpenAPI 3.1 introduced. Write "openapi: 3.1.0".`;
  if (!isVendorDocument && kind === "openapi" && /^3\.2/.test(String(version)))
    return `The document is OpenAPI ${version}, which is read as a vendor's document: set "x-vendor-document: true" in redocly.yaml.`;
  if (isObject(document) && typeof version === "string" && /^3\.\d/.test(version)) return undefined;
  const expected = kind === "openapi" ? "openapi: 3.1.0" : "asyncapi: 3.0.0";
  return `This is not the root of a contract: it must begin with "${expected}".`;
}
