import { _, type CodeKeywordDefinition, type KeywordCxt, str } from "ajv";
import type { Ajv2020 } from "ajv/dist/2020.js";
import { deepEqual, duplicateItems } from "../runtime/validation/validator-support.js";
import { safePattern } from "./patterns/safe-pattern.js";

/** The code by which compiled validators name a function of `runtime/validation`. The generator turns it into an import. */
export const DUPLICATE_ITEMS = _`chatwire.duplicateItems`;

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

/** Replaces the parts of Ajv with which a small value can stop a process or make it throw. */
export function hardenAjv(ajv: Ajv2020): void {
  ajv.removeKeyword("uniqueItems");
  ajv.addKeyword(UNIQUE_ITEMS);
  // Ajv writes `new RegExp(…)`; the generator replaces that for patterns that need more.
  ajv.opts.code.regExp = Object.assign(safePattern, { code: "new RegExp" });
  // Ajv's own comparison calls methods of the value, such as `toString`, which a body can replace by a number.
  const value = ajv.scope.value.bind(ajv.scope);
  ajv.scope.value = (name, content) =>
    value(name, String(content.code) === EQUAL ? { ...content, ref: deepEqual } : content);
}
