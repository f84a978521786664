import { stringOf } from "../../schema/json.js";
import type { Rule } from "./rule.js";

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/** Some tools read schemas as draft-07 if the document does not name a dialect. */
export const jsonSchemaDialect: Rule = {
  name: "json-schema-dialect",
  summary: "the root document is OpenAPI 3.1 and names JSON Schema 2020-12 as its dialect",
  recommended: "off",
  *check({ openapi }) {
    if (!openapi) return;
    const version = openapi.root.child("openapi");
    const dialect = openapi.root.child("jsonSchemaDialect");
    if (!stringOf(version.value)?.startsWith("3.1.")) {
      yield { place: version, message: `The document is OpenAPI ${version.value}. Use "openapi: 3.1.0".` };
    } else if (dialect.value !== DIALECT) {
      const problem =
        dialect.value === undefined ? "The document does not name its dialect" : `The dialect is "${dialect.value}"`;
      yield { place: dialect, message: `${problem}. Write "jsonSchemaDialect: ${DIALECT}" below the version.` };
    }
  },
};
