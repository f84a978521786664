import { isEnding, type Lifecycle, lifecycleSentence } from "../../model/lifecycle.js";
import type { Block, Inline } from "./content.js";

/** Returns a banner that advises readers to move on, with a link if the successor is a URL. Empty for a living API. */
export function lifecycleBanner(lifecycle: Lifecycle | undefined): Block[] {
  return isEnding(lifecycle) ? [{ kind: "banner", inlines: lifecycleInlines(lifecycle) }] : [];
}

/** Returns the same text as a part of a line. */
export function lifecycleInlines(lifecycle: Lifecycle): Inline[] {
  return [{ strong: [lifecycleSentence(lifecycle)] }, ...successorInlines(lifecycle.successor)];
}

function successorInlines(successor: string | undefined): Inline[] {
  if (successor === undefined) return [];
  const isUrl = /^https?:/.test(successor);
  const target: Inline = isUrl ? { link: { url: successor }, text: ["its successor"] } : { code: successor };
  return [" Use ", target, " instead."];
}
