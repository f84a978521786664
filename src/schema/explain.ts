import type { Ajv2020, AnySchema, ErrorObject } from "ajv/dist/2020.js";

/**
 * Ajv reports what is wrong with every alternative of a union. Readers want to know what is wrong with the one that was
 * meant: the alternative whose tags fit and that has the fewest errors. Where no tag fits, the tag is the error.
 */
export function explainWith(ajv: Ajv2020): (errors: readonly ErrorObject[]) => ErrorObject[] {
  return function explain(errors) {
    const kept: ErrorObject[] = [];
    // From the end, because a union's own error follows those of its alternatives.
    for (let index = errors.length - 1; index >= 0; index--) {
      const error = errors[index];
      if (!error || (error.keyword === "if" && errors.length > 1)) continue;
      if (!isUnion(error)) {
        kept.unshift(error);
        continue;
      }
      kept.unshift(...meant(error).map((inner) => within(error, inner)));
      while (index > 0 && isWithin(errors[index - 1], error)) index--;
    }
    return kept;

    function meant(union: ErrorObject): ErrorObject[] {
      const alternatives = (union.schema as AnySchema[]).map((schema) => {
        const validate = ajv.compile(schema);
        validate(union.data);
        return validate.errors ?? [];
      });
      const [best] = alternatives.filter((errors) => !errors.some(isTag)).sort((a, b) => a.length - b.length);
      return best && best.length > 0 ? explain(best) : [unknownTag(union, alternatives)];
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

/** Another type altogether, or another value of the property that tells alternatives apart. */
function isTag({ keyword, instancePath }: ErrorObject): boolean {
  const depth = instancePath.split("/").length - 1;
  return (keyword === "type" && depth === 0) || (keyword === "const" && depth <= 1);
}

/** One error for all alternatives: the values that their tag may have, or the types that they are of. */
function unknownTag(union: ErrorObject, alternatives: ErrorObject[][]): ErrorObject {
  const tags = alternatives.map((errors) => errors.find(isTag));
  const [first] = tags;
  const alike = tags.every((tag) => tag?.keyword === first?.keyword && tag?.instancePath === first?.instancePath);
  if (!first || !alike) return { ...union, instancePath: "" };
  const values = tags.map((tag) => tag?.params[first.keyword === "const" ? "allowedValue" : "type"]);
  return first.keyword === "const"
    ? { ...first, keyword: "enum", params: { allowedValues: values } }
    : { ...first, params: { type: values.flat() } };
}

function within(union: ErrorObject, error: ErrorObject): ErrorObject {
  return { ...error, instancePath: union.instancePath + error.instancePath };
}
