import type { Property, PropertyTree } from "../content/content.js";
import { textOf } from "../content/entries.js";

/** A property that two bodies do not have alike. */
export interface Difference {
  /** As a reader would write it: `payload.chat.id`. */
  path: string;
  here: Property | undefined;
  there: Property | undefined;
}

/** What differs between two bodies. Of what only one has, what is below it is not listed. */
export function compareProperties(here: PropertyTree, there: PropertyTree): Difference[] {
  return compare(here, there, "");
}

function compare(here: PropertyTree, there: PropertyTree, within: string): Difference[] {
  const names = [...new Set([...here.children, ...there.children].map(({ name }) => name))];
  const renamed = new Map(
    here.children.flatMap(({ name, counterpart }) => (counterpart === undefined ? [] : [[counterpart, name]])),
  );
  const children = names.flatMap((name): Difference[] => {
    const own = here.children.find((one) => one.name === name);
    const theirs = own ? partner(own, there.children) : there.children.find((one) => one.name === name);
    // Told with the property that has its name here.
    if (!own && (renamed.has(name) || (theirs?.counterpart !== undefined && names.includes(theirs.counterpart))))
      return [];
    const path = `${within}${name}`;
    if (!own || !theirs) return [{ path, here: own, there: own ? undefined : theirs }];
    const changed =
      signOf(own) === signOf(theirs) && own.name === theirs.name ? [] : [{ path, here: own, there: theirs }];
    return [...changed, ...compare(own, theirs, `${path}.`)];
  });
  return [...children, ...compareVariants(here, there, within)];
}

/** The same property of another body: of the same name, or of the one that either says it has there. */
function partner({ name, counterpart }: Property, others: readonly Property[]): Property | undefined {
  return (
    others.find((one) => one.name === counterpart || one.counterpart === name) ??
    others.find((one) => one.name === name)
  );
}

/** Shapes of a union are the same where they are told apart by the same. */
function compareVariants(here: PropertyTree, there: PropertyTree, within: string): Difference[] {
  const others = new Map(there.variants.map((variant) => [textOf(variant.label), variant]));
  const own = new Map(here.variants.map((variant) => [textOf(variant.label), variant]));
  return [...new Set([...own.keys(), ...others.keys()])].flatMap((label) => {
    const [mine, theirs] = [own.get(label), others.get(label)];
    const path = `${within}(${label})`;
    if (mine && theirs) return compare(mine, theirs, `${path}.`);
    return [{ path, here: mine && asProperty(mine, label), there: theirs && asProperty(theirs, label) }];
  });
}

function asProperty(variant: PropertyTree & { anchor: string }, label: string): Property {
  const nothing = {
    required: false,
    badges: [],
    description: undefined,
    facts: [],
    values: [],
    counterpart: undefined,
  };
  return { ...nothing, ...variant, name: label, type: ["one of its shapes"] };
}

/** What of a property counts, below it aside. */
function signOf({ type, required, values, facts }: Property): string {
  return JSON.stringify([type, required, values.map(({ value }) => value).sort(), facts]);
}
