const MAX_DETAIL_LENGTH = 500;

/** One way in which a value breaks its schema. */
export interface Issue {
  /** JSON Pointer to the value at fault; empty for the whole. */
  path: string;
  /** What is wrong: `must have required property 'url'`. Never holds the value itself. */
  message: string;
  /** The JSON Schema keyword that was broken. */
  keyword: string;
}

/** A validator as compiled by Ajv: after a call that answered false, `errors` says why. */
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

/** Thrown never, returned as the `cause` of an `invalid` result. */
export class ValidationError extends Error {
  override readonly name = "ValidationError";

  /** What was checked: `request body`, `request query`, `response 200`. */
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

/** The ways in which a value breaks a schema; none when it fits. */
export function issuesOf(validate: Validator, data: unknown): Issue[] {
  try {
    if (validate(data)) return [];
  } catch (error) {
    // A hostile body can be deeper than the stack where a schema refers to itself.
    if (!(error instanceof RangeError)) throw error;
    return [{ path: "", keyword: "depth", message: "is nested too deeply to be checked" }];
  }
  const errors = validate.errors ?? [];
  return errors.length > 0 ? errors.map(toIssue) : [{ path: "", keyword: "schema", message: "breaks its schema" }];
}

function toIssue({ instancePath, keyword, message = "is wrong", params }: AjvError): Issue {
  return { path: instancePath, keyword, message: `${message}${detail(keyword, params)}` };
}

/** What Ajv's sentence leaves out and a reader needs: allowed values stand in the contract, and a name is no secret. */
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
