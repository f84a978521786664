import { safeName } from "../site/page-name.js";
import type { Sample } from "../site/samples.js";
import type { Block } from "./content.js";

/** Samples as tabs; nothing where there are none. */
export function sampleChoices(samples: readonly Sample[]): Block[] {
  if (samples.length === 0) return [];
  const choices = samples.map(({ id, label, language, code }) => ({
    id: safeName(id),
    label,
    blocks: [{ kind: "code" as const, language, code }],
  }));
  return [{ kind: "choices", id: "samples", label: "Sample", choices }];
}
