import type { Property, PropertyTree } from "../content/content.js";
import { textOf } from "../content/entries.js";

export interface Difference {
  /** `payload.chat.id`. */
  path: string;
  here: Property | undefined;
  there: Property | undefined;
}

/** Compares two bodies. If only one of them has a property, the properties below it are not listed. */
export function compareProperties(here: PropertyTree, there: PropertyTree): Difference[] {
  return compare(here, there, "");
}

function compare(here: PropertyTree, there: PropertyTree, within: string): Difference[] {
  const names = [...new Set([...here.children, ...there.children].map(({ name }) => name))];
  const renamed = new Map(
    here.children.flatMap(({ name, counterpart }) => (counterpart === undefined ? [] : [[counterpart, name]])),
  );
  const children = names.flatMap((name): Difference[] => {
    const mine = here.children.find((child) => child.name === name);
    const theirs = mine ? partner(mine, there.children) : there.children.find((child) => child.name === name);
    // A renamed property is listed once, under its name here.
    if (!mine && (renamed.has(name) || (theirs?.counterpart !== undefined && names.includes(theirs.counterpart))))
      return [];
    const path = `${within}${name}`;
    if (!mine || !theirs) return [{ path, here: mine, there: mine ? undefined : theirs }];
    const changed =
      signatureOf(mine) === signatureOf(theirs) && mine.name === theirs.name
        ? []
        : [{ path, here: mine, there: theirs }];
    return [...changed, ...compare(mine, theirs, `${path}.`)];
  });
  return [...children, ...compareVariants(here, there, within)];
}

/** Finds the same property in another body: a declared counterpart, or else the property with the same name. */
function partner({ name, counterpart }: Property, others: readonly Property[]): Property | undefined {
  return (
    others.find((other) => other.name === counterpart || other.counterpart === name) ??
    others.find((other) => other.name === name)
  );
}

/** Compares the variants that have the same label. */
function compareVariants(here: PropertyTree, there: PropertyTree, within: string): Difference[] {
  const byLabelThere = new Map(there.variants.map((variant) => [textOf(variant.label), variant]));
  const byLabelHere = new Map(here.variants.map((variant) => [textOf(variant.label), variant]));
  return [...new Set([...byLabelHere.keys(), ...byLabelThere.keys()])].flatMap((label) => {
    const [mine, theirs] = [byLabelHere.get(label), byLabelThere.get(label)];
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
  return { ...nothing, ...variant, name: label, type: ["variant"] };
}

/** Returns the compared parts of a property, without the properties below it. */
function signatureOf({ type, required, values, facts }: Property): string {
  return JSON.stringify([type, required, values.map(({ value }) => value).sort(), facts]);
}
