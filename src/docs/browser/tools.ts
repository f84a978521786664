/** The tools. Each has a separate script, which is loaded when a reader first uses it. */
export interface Tools {
  /** Creates the search dialog and returns a function that opens it. */
  search: (assets: URL, fallback: string) => () => void;
  /** Opens the form that sends the operation of a page. */
  try: (context: ToolContext) => Promise<void>;
  /** Opens the form that sends the webhook of a page. */
  send: (context: ToolContext) => Promise<void>;
}

export interface ToolContext {
  /** The URL of the folder with the scripts. */
  assets: URL;
  /** The path of the page from the root of the docs, without suffix. */
  page: string;
}

/** Classic scripts can share values only through the global object. */
const shared = globalThis as { chatwireTools?: Partial<Tools> };
shared.chatwireTools ??= {};
export const tools: Partial<Tools> = shared.chatwireTools;
