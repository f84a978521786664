import type { Ajv2020, AnySchema, ErrorObject } from "ajv/dist/2020.js";
import { fromPointer } from "./pointer.js";

const MAX_LENGTH = 40;

/** Returns the path of an error inside the value, and the predicate of a sentence whose subject is the value at that path. */
export function describeError(error: ErrorObject): { path: string[]; message: string } {
  const path = fromPointer(error.instancePath);
  const { params } = error;
  switch (error.keyword) {
    case "required":
      return { path, message: `lacks the required property "${params.missingProperty}"` };
    case "additionalProperties":
    case "unevaluatedProperties": {
      const name = String(params.additionalProperty ?? params.unevaluatedProperty);
      return { path: [...path, name], message: "is not a property of the schema" };
    }
    case "enum":
      return { path, message: `must be one of ${list(params.allowedValues)}${actual(error.data)}` };
    case "const":
      return { path, message: `must be ${JSON.stringify(params.allowedValue)}${actual(error.data)}` };
    case "type":
      return { path, message: `must be ${String(params.type).replaceAll(",", " or ")}${actual(error.data)}` };
    case "oneOf":
      return {
        path,
        message: params.passingSchemas
          ? "matches several variants of its oneOf but must match exactly one"
          : "matches no variant of its schema",
      };
    case "anyOf":
      return { path, message: "matches no variant of its schema" };
    case "$ref":
      return { path, message: error.message ?? "cannot be checked" };
    default:
      return { path, message: `${error.message ?? `violates "${error.keyword}"`}${actual(error.data)}` };
  }
}

/** Describes the errors of a value without those that follow from a misplaced key, which is both missing and unexpected. */
export function describeErrors(errors: readonly ErrorObject[]): ReturnType<typeof describeError>[] {
  const parentOf = (pointer: string) => pointer.slice(0, pointer.lastIndexOf("/"));
  const unexpected = (error: ErrorObject) => error.params.additionalProperty ?? error.params.unevaluatedProperty;
  // The lines below a key that lost its content belong to the object around it.
  const emptied = errors.filter(({ keyword, data }) => keyword === "type" && data === null);
  const followsEmptied = (error: ErrorObject) =>
    unexpected(error) !== undefined && emptied.some((each) => parentOf(each.instancePath) === error.instancePath);
  const isMisplaced = ({ keyword, params }: ErrorObject) =>
    keyword === "required" && errors.some((error) => unexpected(error) === params.missingProperty);
  return errors.filter((error) => !followsEmptied(error) && !isMisplaced(error)).map(describeError);
}

function list(values: unknown): string {
  return (values as unknown[]).map((value) => JSON.stringify(value)).join(", ");
}

/** Names the actual value if it is short. */
function actual(data: unknown): string {
  if (Array.isArray(data)) return ", not an array";
  if (typeof data === "object" && data !== null) return ", not an object";
  const text = JSON.stringify(data) ?? "";
  return text.length <= MAX_LENGTH ? `, not ${text}` : "";
}

/**
 * Reduces Ajv's errors to those that help. Ajv reports the errors of every variant of a union, but readers need those of the variant
 * that was meant: the one whose tags match and that has the fewest errors. If no tag matches, the tag is the error.
 */
export function explainWith(ajv: Ajv2020): (errors: readonly ErrorObject[]) => ErrorObject[] {
  return function explain(errors) {
    const relevant: ErrorObject[] = [];
    // Starts at the end, because a union's own error follows those of its variants.
    for (let index = errors.length - 1; index >= 0; index--) {
      const error = errors[index];
      if (!error || (error.keyword === "if" && errors.length > 1)) continue;
      if (!isUnion(error)) {
        relevant.unshift(error);
        continue;
      }
      relevant.unshift(...errorsOfUnion(error).map((inner) => within(error, inner)));
      while (index > 0 && isWithin(errors[index - 1], error)) index--;
    }
    return relevant;

    function errorsOfUnion(union: ErrorObject): ErrorObject[] {
      const variants = (union.schema as AnySchema[]).map((schema) => {
        const validate = ajv.compile(schema);
        validate(union.data);
        return validate.errors ?? [];
      });
      const [best] = variants.filter((errors) => !errors.some(isTag)).sort((a, b) => a.length - b.length);
      return best && best.length > 0 ? explain(best) : [unknownTag(union, variants)];
    }
  };
}

function isUnion({ keyword, params }: ErrorObject): boolean {
  return keyword === "anyOf" || (keyword === "oneOf" && params.passingSchemas === null);
}

function isWithin(error: ErrorObject | undefined, { instancePath }: ErrorObject): boolean {
  if (!error) return false;
  return error.instancePath === instancePath || error.instancePath.startsWith(`${instancePath}/`);
}

/** Returns whether an error says that another variant was meant: the value has another type, or its tag another value. */
function isTag({ keyword, instancePath }: ErrorObject): boolean {
  const depth = instancePath.split("/").length - 1;
  return (keyword === "type" && depth === 0) || (keyword === "const" && depth <= 1);
}

/** Returns one error for all variants: it lists the values of their tag, or their types. */
function unknownTag(union: ErrorObject, variants: ErrorObject[][]): ErrorObject {
  const tags = variants.map((errors) => errors.find(isTag));
  const [first] = tags;
  const isSameTag = tags.every((tag) => tag?.keyword === first?.keyword && tag?.instancePath === first?.instancePath);
  if (!first || !isSameTag) return { ...union, instancePath: "" };
  const values = tags.map((tag) => tag?.params[first.keyword === "const" ? "allowedValue" : "type"]);
  return first.keyword === "const"
    ? { ...first, keyword: "enum", params: { allowedValues: values } }
    : { ...first, params: { type: values.flat() } };
}

function within(union: ErrorObject, error: ErrorObject): ErrorObject {
  return { ...error, instancePath: union.instancePath + error.instancePath };
}
