/** What each generated file says of itself. No time stamp: the same source makes the same file. */
export function fileHeader(source: string): string {
  return `// Made by "chatwire generate" from ${source.replace(/[\r\n]/g, " ")}. Do not edit: edit the source and generate again.\n\n`;
}
