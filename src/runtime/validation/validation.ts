const MAX_DETAIL_LENGTH = 500;

/** One error of a value against its schema. */
export interface Issue {
  /** The JSON Pointer to the invalid part; empty for the whole value. */
  path: string;
  /** The error, for example `must have required property 'url'`. Never contains the value. */
  message: string;
  /** The JSON Schema keyword that the value violates. */
  keyword: string;
}

/** A validator as compiled by Ajv. After it returned false, `errors` has the reasons. */
export interface Validator {
  (data: unknown): boolean;
  errors?: readonly AjvError[] | null;
}

interface AjvError {
  instancePath: string;
  keyword: string;
  message?: string;
  params: Record<string, unknown>;
}

/** The `cause` of an `invalid` result. It is never thrown. */
export class ValidationError extends Error {
  override readonly name = "ValidationError";

  /** The checked part: `request body`, `request query` or `response 200`. */
  readonly where: string;
  readonly issues: readonly Issue[];

  constructor(where: string, issues: readonly Issue[]) {
    super(
      `${where} breaks the contract: ${issues.map(({ path, message }) => `${path || "it"} ${message}`).join("; ")}`,
    );
    this.where = where;
    this.issues = issues;
  }
}

/** Returns the errors of a value against a schema, or an empty list if it is valid. */
export function issuesOf(validate: Validator, data: unknown): Issue[] {
  try {
    if (validate(data)) return [];
  } catch (error) {
    // A recursive schema lets a hostile body be nested more deeply than the stack allows.
    if (!(error instanceof RangeError)) throw error;
    return [{ path: "", keyword: "depth", message: "is nested too deeply to be checked" }];
  }
  const errors = validate.errors ?? [];
  return errors.length > 0
    ? errors.map(toIssue)
    : [{ path: "", keyword: "schema", message: "does not match its schema" }];
}

function toIssue({ instancePath, keyword, message = "is invalid", params }: AjvError): Issue {
  return { path: instancePath, keyword, message: `${message}${detail(keyword, params)}` };
}

/** Returns what Ajv's message leaves out. It is safe to show, because allowed values are part of the contract and a name is not secret. */
function detail(keyword: string, params: Record<string, unknown>): string {
  if (keyword === "enum") return `: ${shown(params.allowedValues)}`;
  if (keyword === "const") return `: ${shown(params.allowedValue)}`;
  if (keyword === "additionalProperties") return `: ${shown(params.additionalProperty)}`;
  return "";
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > MAX_DETAIL_LENGTH ? `${text.slice(0, MAX_DETAIL_LENGTH)}…` : text;
}
