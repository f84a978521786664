import type { Response } from "../../model/api.js";
import { issuesOf, type Validator } from "../../runtime/validation/validation.js";
import type { JsonObject, Schema } from "../../schema/json.js";
import { documentedHeaders } from "./documented.js";
import { headerValue } from "./header-value.js";

/** What the headers of an answer break, by name. `headers` have names in lower case; no message holds a value. */
export function headerIssues(
  document: JsonObject,
  response: Response,
  headers: Readonly<Record<string, string | undefined>>,
  validatorOf: (schema: Schema) => Validator,
): { name: string; message: string }[] {
  return documentedHeaders(document, response).flatMap(({ name, required, schema }) => {
    const text = headers[name.toLowerCase()];
    if (text === undefined) return required ? [{ name, message: "is missing" }] : [];
    const [issue] = issuesOf(validatorOf(schema), headerValue(document, schema, text));
    return issue ? [{ name, message: issue.message }] : [];
  });
}
