/** What scripts that are loaded on first use give to the one that loads them. */
export interface Tools {
  /** Makes the search; the result opens it. */
  search: (assets: URL, plain: string) => () => void;
  /** Opens the console of an operation in its page. */
  try: (place: ToolPlace) => Promise<void>;
  /** Opens the form that sends a webhook in its page. */
  send: (place: ToolPlace) => Promise<void>;
}

/** Where a tool was asked for. */
export interface ToolPlace {
  /** The element of the page that holds its button. */
  slot: HTMLElement;
  /** The folder of the scripts. */
  assets: URL;
  /** The page, from the root of the docs, without ending. */
  page: string;
}

/** Classic scripts share what they have by the global object alone. */
const shared = globalThis as { chatwireTools?: Partial<Tools> };
shared.chatwireTools ??= {};
export const tools: Partial<Tools> = shared.chatwireTools;
