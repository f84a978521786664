import type { Path } from "../../schema/pointer.js";

/**
 * The codes of what import changes or leaves out, with a sentence for the table in the guide. Scripts may rely on the codes.
 */
export const NOTE_CODES = {
  "import/value": "A value of the wrong JSON type is ignored.",
  "import/type":
    'A type that JSON Schema does not have is ignored, and `type: null` beside `allOf` or `$ref` means "or null".',
  "import/dialect": "Schemas of another dialect are read as JSON Schema 2020-12.",
  "import/id": "`$id` is ignored: references resolve within the document.",
  "import/pattern": "A pattern that JavaScript cannot compile is not checked.",
  "import/slow-pattern":
    "A pattern that can take exponential time is matched in linear time, or against short texts alone.",
  "import/dynamic-reference": "A `$dynamicRef` is read as a reference to the first schema with its anchor.",
  "import/extension-reference": "A reference below an `x-` key that leads nowhere stays as it is.",
  "import/example": "An example whose value is in a file that is not JSON or YAML is ignored.",
  "import/path": "An operation whose path has a query, no slash at its start or a bare percent sign is left out.",
  "import/same-path": "A path that matches the same requests as another one is never reached in the mock.",
  "import/method": "An operation whose method is not supported is left out.",
  "import/operation-id": "An operation without an ID of its own gets one from its method and path.",
  "import/path-parameter": "A path parameter that is not described accepts any text.",
  "import/parameter": "A parameter without a name or in an unknown place is ignored.",
  "import/header-parameter":
    "Header parameters called Accept, Content-Type and Authorization are ignored, as OpenAPI says.",
  "import/parameter-style": "A style that is not defined for the place of its parameter is ignored.",
  "import/parameter-schema": "A parameter without a schema is sent unchanged.",
  "import/cookie-parameter": "Clients do not send cookie parameters.",
  "import/body-type": "A body that is neither JSON, nor a form, text or file is sent unchanged, and is not checked.",
  "import/int64": "Integers beyond 2^53 lose digits, because JSON numbers of JavaScript are 64-bit floats.",
  "import/security-scheme": "Clients do not support the security scheme.",
  "import/webhook-method": "A receiver accepts only POST.",
  "import/webhook-methods": "A webhook with several methods becomes several events.",
  "import/webhook-body": "A webhook without a JSON body is not checked.",
  "import/webhook-parameters": "A receiver does not check the parameters of webhooks.",
  "import/received-message": "A message that the vendor receives is not a webhook.",
  "import/message-name": "A message with the name of another one gets a longer name.",
  "import/schema-format": "A payload that JSON Schema does not describe accepts any body.",
} as const;

export type NoteCode = keyof typeof NOTE_CODES;

/** A change or a limit of a vendor's document: what import repaired, ignored or left out. */
export interface Note {
  code: NoteCode;
  message: string;
  /** Where it is in the bundled document. Empty for the whole document. */
  path: Path;
}
