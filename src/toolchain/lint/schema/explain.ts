import type { Ajv2020, AnySchema, ErrorObject } from "ajv/dist/2020.js";

/**
 * Ajv reports what is wrong with every alternative of a union. Readers want to know what is wrong with the one that was
 * meant: the alternative whose tags fit and that has the fewest errors. Where no tag fits, the union itself is the error.
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
      kept.unshift(...meant(error));
      while (index > 0 && isWithin(errors[index - 1], error)) index--;
    }
    return kept;
  };

  function meant(union: ErrorObject): ErrorObject[] {
    const alternatives = (union.schema as AnySchema[]).map((schema) => {
      const validate = ajv.compile(schema);
      validate(union.data);
      return validate.errors ?? [];
    });
    const fitting = alternatives.filter((errors) => !errors.some(isTag)).sort((a, b) => a.length - b.length);
    const [best] = fitting;
    if (!best || best.length === 0) return [union];
    return explainWith(ajv)(best).map((error) => ({ ...error, instancePath: union.instancePath + error.instancePath }));
  }
}

function isUnion({ keyword, params }: ErrorObject): boolean {
  return keyword === "anyOf" || (keyword === "oneOf" && params["passingSchemas"] === null);
}

function isWithin(error: ErrorObject | undefined, union: ErrorObject): boolean {
  const { instancePath = "" } = error ?? {};
  return (
    error !== undefined && (instancePath === union.instancePath || instancePath.startsWith(`${union.instancePath}/`))
  );
}

/** Another type altogether, or another value of the property that tells alternatives apart. */
function isTag({ keyword, instancePath }: ErrorObject): boolean {
  const depth = instancePath.split("/").length - 1;
  return (keyword === "type" && depth === 0) || (keyword === "const" && depth <= 1);
}
