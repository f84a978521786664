import { describeApi, describeOperation, usualSecurity, writeParts } from "../../generate/describe.js";
import { filledBy } from "../../generate/fields.js";
import { linkValidators } from "../../generate/link-validators.js";
import type { ValidatorModule } from "../../generate/module-writer.js";
import { safeDocument } from "../../generate/safe-document.js";
import { ValidatorFiles } from "../../generate/validators.js";
import type { Api } from "../../model/api.js";
import { literal, propertyKey } from "../../model/names.js";
import { readApi } from "../../model/read-api.js";
import { UserError } from "../../platform/user-error.js";
import type { JsonObject } from "../../schema/json.js";
import type { GenerationCache } from "../../workspace/cache.js";
import { tryData } from "./try-data.js";

/**
 * Returns a script for each operation: its client descriptor, its validators, and the data of its form. "Try it" loads the
 * script. Awaits `pause` between operations.
 */
export async function tryScripts(
  id: string,
  document: JsonObject,
  pause: () => Promise<void>,
  modules?: GenerationCache<ValidatorModule>,
): Promise<string[]> {
  const api = readApi(id, safeDocument(document).document);
  const validatorsAt = linkedValidators(api, modules);
  const usual = usualSecurity(api);
  const scripts: string[] = [];
  for (const [index, operation] of api.operations.entries()) {
    await pause();
    const name = propertyKey(operation.id);
    const validators = validatorsAt(index);
    const load = validators === undefined ? "({})" : `({ ${name}: async () => ${validators} })`;
    const descriptor = writeParts(describeOperation(usual, operation, filledBy(api, operation)));
    const lines = [
      "globalThis.chatwireTry = (support) => ({",
      `data: ${literal(tryData(api, operation))},`,
      `name: ${literal(operation.id)},`,
      `hasValidators: ${validators !== undefined},`,
      `api: {\n${writeParts(describeApi(api))}validators: async () => ${load},`,
      `operations: { ${name}: { ${descriptor} } } },`,
      "});\n",
    ];
    scripts.push(lines.join("\n"));
  }
  return scripts;
}

/** Returns the validators of each operation as an expression, or undefined if a schema cannot be compiled. Lint reports that. */
function linkedValidators(
  api: Api,
  cached: GenerationCache<ValidatorModule> | undefined,
): (index: number) => string | undefined {
  const validators = new ValidatorFiles(api, api.id, cached);
  try {
    const modules = validators.operations();
    return (index) => {
      const module = modules[index];
      return module === undefined ? undefined : linkValidators(validators.files, module);
    };
  } catch (error) {
    if (error instanceof UserError) return () => undefined;
    throw error;
  }
}
