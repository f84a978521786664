/** Returns the first lines of each generated file. They have no timestamp, so the same source always gives the same file. */
export function fileHeader(source: string): string {
  return `// Made by "chatwire generate" from ${source.replace(/[\r\n]/g, " ")}. Do not edit: edit the source and generate again.\n\n`;
}
