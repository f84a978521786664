import type { SendData } from "../send/data.js";
import { loadScript } from "./dom.js";
import { Sender } from "./send/sender.js";
import { tools } from "./tools.js";

let sender: Sender | undefined;

tools.send = async ({ assets, page }) => {
  sender ??= new Sender(await load(new URL(`send/${page}.js`, assets).href), new URL("..", assets));
  sender.show();
};

async function load(url: string): Promise<SendData> {
  await loadScript(url);
  return (globalThis as unknown as { chatwireSend: SendData }).chatwireSend;
}
