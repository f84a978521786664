import type { TryData } from "../../try/data.js";
import { localServer } from "../local-server.js";

export interface Target {
  url: string;
  label: string;
}

/** Where an operation may be sent: the mock, which is first, and the vendor's servers. */
export function targetsOf({ mount, servers }: TryData, root: URL): Target[] {
  const { origin } = localServer(root);
  const [first] = servers;
  return [
    // A mount stands for the vendor's scheme and host; the path of the vendor's server follows it.
    { url: `${origin}${mount}${first ? pathOf(first.url) : ""}`, label: "Mock on this machine" },
    ...servers.map(({ url, description }) => ({ url, label: description || url })),
  ];
}

function pathOf(url: string): string {
  return URL.canParse(url, "http://localhost") ? new URL(url, "http://localhost").pathname.replace(/\/+$/, "") : "";
}
