import { stringOf } from "../../schema/json.js";
import type { Rule } from "./rule.js";

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/** Without the dialect, some tools read the schemas as draft-07. */
export const jsonSchemaDialect: Rule = {
  name: "json-schema-dialect",
  summary: "a root document is OpenAPI 3.1 and names JSON Schema 2020-12 as its dialect",
  *check({ openapi }) {
    if (!openapi) return;
    const version = openapi.root.child("openapi");
    const dialect = openapi.root.child("jsonSchemaDialect");
    if (!stringOf(version.value)?.startsWith("3.1.")) {
      yield { place: version, message: `The document is OpenAPI ${version.value}. Write it as "openapi: 3.1.0".` };
    } else if (dialect.value !== DIALECT) {
      const found =
        dialect.value === undefined ? "The dialect of the schemas is not named" : `The dialect is "${dialect.value}"`;
      yield { place: dialect, message: `${found}. Write "jsonSchemaDialect: ${DIALECT}" below the version.` };
    }
  },
};
