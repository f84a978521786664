import { element, loadScript, loadStyle, once } from "./dom.js";
import { type Tools, tools } from "./tools.js";

/*
 * What every page loads: buttons and shortcuts of the tools. The tools themselves are loaded when they are first used.
 */

const ASSETS = new URL(".", (document.currentScript as HTMLScriptElement).src);
const loading = new Map<string, Promise<void>>();
let style: Promise<void> | undefined;

for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-search]")) takeOverSearch(link);
for (const name of ["try", "send"] as const)
  for (const slot of document.querySelectorAll<HTMLElement>(`[data-${name}]`)) takeOverSlot(name, slot);

/** The link that readers without scripts have becomes a button, with shortcuts. */
function takeOverSearch(link: HTMLAnchorElement): void {
  let search: Promise<() => void> | undefined;
  const prepare = () => {
    search ??= tool("search").then((make) => make(ASSETS, link.href));
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

function takeOverSlot(name: "try" | "send", slot: HTMLElement): void {
  const button = slot.querySelector("button");
  const page = slot.dataset[name] ?? "";
  const open = async () => {
    try {
      await (await tool(name))({ slot, assets: ASSETS, page });
    } catch (error) {
      slot.append(element("p", { role: "alert" }, `This cannot be opened: ${(error as Error).message}`));
    }
  };
  button?.addEventListener("click", () => void once(button, open));
}

async function tool<Name extends keyof Tools>(name: Name): Promise<Tools[Name]> {
  style ??= loadStyle(new URL("tools.css", ASSETS).href);
  const loaded = loading.get(name) ?? loadScript(new URL(`${name}.js`, ASSETS).href);
  loading.set(name, loaded);
  await loaded.catch((error: unknown) => {
    loading.delete(name);
    throw error;
  });
  await style;
  const made = tools[name];
  if (!made) throw new Error(`${name}.js gives no ${name}`);
  return made;
}
