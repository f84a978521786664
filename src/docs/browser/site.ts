import { element, loadScript, loadStyle, runExclusively } from "./dom.js";
import { type Tools, tools } from "./tools.js";

/* Every page loads this script. It adds the buttons and shortcuts of the tools and loads a tool when it is first used. */

const ASSETS = new URL(".", (document.currentScript as HTMLScriptElement).src);
const loading = new Map<string, Promise<void>>();
let style: Promise<void> | undefined;

for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-search]")) replaceSearchLink(link);
for (const name of ["try", "send"] as const)
  for (const place of document.querySelectorAll<HTMLElement>(`[data-${name}]`)) activateButton(name, place);

/** Replaces the link, which is for readers without scripts, with a search button and keyboard shortcuts. */
function replaceSearchLink(link: HTMLAnchorElement): void {
  let search: Promise<() => void> | undefined;
  const prepare = () => {
    search ??= loadTool("search").then((create) => create(ASSETS, link.href));
    return search;
  };
  const open = () => {
    prepare().then(
      (show) => show(),
      () => location.assign(link.href),
    );
  };
  const button = element("button", { type: "button", class: link.className }, ...link.children);
  button.setAttribute("aria-keyshortcuts", "/ Control+K");
  button.addEventListener("click", open);
  button.addEventListener("pointerenter", () => void prepare().catch(() => {}));
  document.addEventListener("keydown", (event) => {
    if (!isShortcut(event)) return;
    event.preventDefault();
    open();
  });
  link.replaceWith(button);
}

function isShortcut(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if (altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === "k";
  const isTyping = target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");
  return key === "/" && !isTyping;
}

function activateButton(name: "try" | "send", place: HTMLElement): void {
  const button = place.querySelector("button");
  const page = place.dataset[name] ?? "";
  const run = async () => {
    try {
      const open = await loadTool(name);
      await open({ assets: ASSETS, page });
    } catch (error) {
      place.append(element("p", { role: "alert" }, `Could not open this: ${(error as Error).message}`));
    }
  };
  button?.addEventListener("click", () => void runExclusively(button, run));
}

async function loadTool<Name extends keyof Tools>(name: Name): Promise<Tools[Name]> {
  style ??= loadStyle(new URL("tools.css", ASSETS).href);
  const loaded = loading.get(name) ?? loadScript(new URL(`${name}.js`, ASSETS).href);
  loading.set(name, loaded);
  await loaded.catch((error: unknown) => {
    loading.delete(name);
    throw error;
  });
  await style;
  const tool = tools[name];
  if (!tool) throw new Error(`${name}.js does not define the tool "${name}"`);
  return tool;
}
