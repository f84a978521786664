/** Keys of OpenAPI 3.0 and Swagger 2.0 that 3.1 writes otherwise. */
const RENAMED: Record<string, string> = {
  nullable: 'Add "null" to the type instead, such as type: [string, "null"].',
  definitions: 'Move them to "components: schemas:".',
  consumes: 'Write the media types under "content" of the request body.',
  produces: 'Write the media types under "content" of the responses.',
  securityDefinitions: 'Move them to "components: securitySchemes:".',
};

/** Keys that authors lose by a wrong indentation, with the object that they belong to. */
const OWNERS: Record<string, string> = {
  ...owned("an operation", "operationId requestBody responses callbacks tags security deprecated externalDocs"),
  ...owned("a response, a request body or a media type", "content schema examples headers encoding"),
  ...owned("a schema", "type properties required items format enum"),
};

function owned(owner: string, keys: string): Record<string, string> {
  return Object.fromEntries(keys.split(" ").map((key) => [key, owner]));
}

/** Rewrites a message of Redocly's rule `struct` about a key, so that it says what to do. */
export function structFix(message: string, key: string, suggestions: readonly string[]): string {
  const [, unexpected] = /^Property `(.+)` is not expected here/.exec(message) ?? [];
  const [, type] = /^Expected type `(.+?)`/.exec(message) ?? [];
  const hint = suggestions.length === 0 ? undefined : `Did you mean "${suggestions[0]}"?`;
  if (unexpected !== undefined) return unexpectedKeys(unexpected.split("`, `"), hint);
  if (message.includes("but got `null`"))
    return `"${key}" is empty. Write its content, or indent the lines below it as part of it.`;
  if (type !== undefined) return `${message.replace(/\.$/, "")}. ${typeFix(message, type)}`;
  if (message.endsWith("must be present on this level.")) return `${message.replace(" on this level", "")} Add it.`;
  if (message.endsWith("is not allowed here.")) return `${message} Remove it.`;
  if (message.startsWith("Must contain at least one")) return `${message} Add one of them.`;
  if (message.includes("can be one of the following only")) return `${message} ${hint ?? "Use one of them."}`;
  return `${message}. Correct the value.`;
}

function unexpectedKeys(keys: readonly string[], hint: string | undefined): string {
  const [key = ""] = keys;
  if (keys.length === 1) return `The key "${key}" is not expected here. ${unexpectedFix(key, hint)}`;
  const names = keys.map((name) => `"${name}"`).join(", ");
  return `The keys ${names} are not expected here. Indent them as part of the object that they belong to, or remove them.`;
}

function unexpectedFix(key: string, hint: string | undefined): string {
  const owner = OWNERS[key];
  if (owner) return `It belongs to ${owner}: indent it as part of that object, or remove it.`;
  const usual = "Correct its name, indent it as part of the object that it belongs to, or remove it.";
  return RENAMED[key] ?? hint ?? usual;
}

function typeFix(message: string, type: string): string {
  if (message.includes("(array)")) return 'Write a list: each line begins with "- ".';
  if (message.includes("(object)")) return 'Write a map: "key: value" on each line.';
  return type === "string" ? "Put the value in quotes." : `Write a value of the type ${type}.`;
}
