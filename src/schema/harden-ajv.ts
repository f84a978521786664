import { _, type CodeKeywordDefinition, type KeywordCxt, str } from "ajv";
import type { Ajv2020 } from "ajv/dist/2020.js";
import { deepEqual, duplicateItems, isMultiple } from "../runtime/validation/validator-support.js";
import { safePattern } from "./patterns/safe-pattern.js";

/** The code by which compiled validators name functions of `runtime/validation`. The generator turns it into an import. */
export const DUPLICATE_ITEMS = _`chatwire.duplicateItems`;

export const IS_MULTIPLE = _`chatwire.isMultiple`;

/** The code by which Ajv names its comparison. */
const EQUAL = 'require("ajv/dist/runtime/equal").default';

/** Compares all items in linear time. Ajv's own keyword takes quadratic time unless the schema of the items names a scalar type. */
const UNIQUE_ITEMS: CodeKeywordDefinition = {
  keyword: "uniqueItems",
  type: "array",
  schemaType: "boolean",
  error: {
    message: ({ params: { i, j } }) => str`must NOT have duplicate items (items ## ${j} and ${i} are identical)`,
    params: ({ params: { i, j } }) => _`{i: ${i}, j: ${j}}`,
  },
  code(context: KeywordCxt) {
    const { gen, data, schema } = context;
    if (schema !== true) return;
    const find = gen.scopeValue("func", { ref: duplicateItems, code: DUPLICATE_ITEMS });
    const pair = gen.const("pair", _`${find}(${data})`);
    context.setParams({ i: _`${pair}[1]`, j: _`${pair}[0]` });
    context.fail(_`${pair}`);
  },
};

/** Compares decimals exactly. Ajv's own keyword divides, and finds that 19.99 is not a multiple of 0.01. */
const MULTIPLE_OF: CodeKeywordDefinition = {
  keyword: "multipleOf",
  type: "number",
  schemaType: "number",
  error: {
    message: ({ schemaCode }) => str`must be multiple of ${schemaCode}`,
    params: ({ schemaCode }) => _`{multipleOf: ${schemaCode}}`,
  },
  code(context: KeywordCxt) {
    const { gen, data, schema, schemaCode } = context;
    // No fraction is a multiple of a whole number, and the remainder of whole numbers is exact.
    if (Number.isInteger(schema)) return context.fail(_`${data} % ${schemaCode} !== 0`);
    const find = gen.scopeValue("func", { ref: isMultiple, code: IS_MULTIPLE });
    context.fail(_`!${find}(${data}, ${schemaCode})`);
  },
};

/** Replaces the parts of Ajv with which a small value can stop a process or make it throw. */
export function hardenAjv(ajv: Ajv2020): void {
  ajv.removeKeyword("uniqueItems");
  ajv.addKeyword(UNIQUE_ITEMS);
  // Ajv writes `new RegExp(…)`; the generator replaces that for patterns that need more.
  ajv.opts.code.regExp = Object.assign(safePattern, { code: "new RegExp" });
  ajv.removeKeyword("multipleOf");
  ajv.addKeyword(MULTIPLE_OF);
  // Ajv's own comparison calls methods of the value, such as `toString`, which a body can replace by a number.
  const value = ajv.scope.value.bind(ajv.scope);
  ajv.scope.value = (name, content) =>
    value(name, String(content.code) === EQUAL ? { ...content, ref: deepEqual } : content);
}
