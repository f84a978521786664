import { deepEqual, formats, unicodeLength } from "../../runtime/validation/validator-support.js";
import type { TryOperation } from "../try/data.js";
import { loadScript } from "./dom.js";
import { tools } from "./tools.js";
import { Console } from "./try/console.js";

/** The functions that compiled validators call. */
const SUPPORT = { deepEqual, formats, unicodeLength };
let console: Console | undefined;

tools.try = async ({ assets, page }) => {
  console ??= new Console(await load(new URL(`try/${page}.js`, assets).href), new URL("..", assets));
  console.show();
};

async function load(url: string): Promise<TryOperation> {
  await loadScript(url);
  return (globalThis as unknown as { chatwireTry: (support: object) => TryOperation }).chatwireTry(SUPPORT);
}
