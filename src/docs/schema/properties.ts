import { readEvidence } from "../../model/read-parts.js";
import type { Schema } from "../../schema/json.js";
import { arrayOf, isObject, type Json, type JsonObject, objectOf, stringOf } from "../../schema/json.js";
import type { Inline, Property, PropertyTree, Variant } from "../content/content.js";
import { safeName } from "../site/page-name.js";
import { constraintsOf, showValue, valuesOf } from "./constraints.js";
import { typePhrase } from "./type-phrase.js";
import { variantLabels } from "./variant-labels.js";
import { schemaOf, type View, variantsOf, viewOf } from "./view.js";

/** Levels of properties that a page shows; below, it links to the schema. */
const MAX_DEPTH = 12;
/** Rows that a page shows: what a phone can still scroll through. */
const MAX_ROWS = 1500;

/** Shows schemas as trees of properties, within what one page can bear. Anchors are given once in a page. */
export class SchemaReader {
  readonly #taken = new Set<string>();
  #rows = 0;

  private readonly document: JsonObject;
  /** Where the JSON Schema of a component is. */
  private readonly fileOf: (component: string) => string;

  constructor(
    document: JsonObject,

    fileOf: (component: string) => string,
  ) {
    this.document = document;
    this.fileOf = fileOf;
  }

  /** What a body holds: the properties of its schema, or the shapes that it may have. */
  body(schema: Schema | undefined, anchor: string): PropertyTree {
    return this.#tree(viewOf(this.document, schema), anchor, new Map(), 0);
  }

  /** A value by itself, such as a parameter. */
  value(name: string, schema: Schema | undefined, anchor: string, required: boolean, over: JsonObject = {}): Property {
    const view = viewOf(this.document, schema);
    return this.#property(name, { ...view, keywords: { ...view.keywords, ...over } }, anchor, required, new Map(), 0);
  }

  type(schema: Schema | undefined): string {
    return typePhrase(this.document, viewOf(this.document, schema));
  }

  #property(name: string, view: View, wanted: string, required: boolean, above: Above, depth: number): Property {
    this.#rows += 1;
    const { keywords } = view;
    const anchor = this.#take(wanted);
    const { children, variants, more } = this.#tree(view, anchor, above, depth + 1);
    return {
      name,
      anchor,
      type: [typePhrase(this.document, view)],
      required,
      badges: badgesOf(keywords),
      description: stringOf(keywords.description),
      facts: constraintsOf(keywords),
      values: this.#values(keywords).map((value) => ({
        value: showValue(value),
        anchor: this.#take(`${anchor}.${safeName(typeof value === "string" ? value : showValue(value))}`),
      })),
      counterpart: stringOf(keywords["x-counterpart"]),
      children,
      variants,
      more,
    };
  }

  #tree(view: View, anchor: string, above: Above, depth: number): PropertyTree {
    const { component, keywords } = view;
    const seen = component === undefined ? undefined : above.get(component);
    if (seen !== undefined)
      return cut(["The same as ", { link: { anchor: seen }, text: [{ code: component ?? "" }] }, " above."]);
    const { variants } = variantsOf(this.document, view);
    const named = namedSchemas(keywords);
    const inside = within(above, component, anchor);
    if (variants.length === 0 && named.length === 0) return this.#below(keywords, anchor, inside, depth);
    if (depth >= MAX_DEPTH || this.#rows >= MAX_ROWS) return cut(this.#elsewhere(component));
    const required = new Set(arrayOf(keywords.required));
    const children = named.map(({ name, schema }) => {
      const view = viewOf(this.document, schema);
      return this.#property(name, view, `${anchor}.${safeName(step(name))}`, required.has(name), inside, depth);
    });
    return { children, variants: this.#variants(variants, anchor, inside, depth), more: undefined };
  }

  /** What the items of a list, or the values of a map, hold. */
  #below(keywords: JsonObject, anchor: string, above: Above, depth: number): PropertyTree {
    const inner = innerOf(keywords);
    if (inner === undefined || depth >= MAX_DEPTH) return { children: [], variants: [], more: undefined };
    return this.#tree(viewOf(this.document, inner), anchor, above, depth + 1);
  }

  #variants(views: View[], anchor: string, above: Above, depth: number): Variant[] {
    if (views.length === 0) return [];
    const labels = variantLabels(this.document, views);
    const variants = views.map((view, index): Variant => {
      const own = this.#take(`${anchor}.${safeName(labels[index]?.name ?? String(index + 1))}`);
      const { children, variants: inner, more } = this.#tree(view, own, above, depth + 1);
      return {
        label: labels[index]?.label ?? [],
        anchor: own,
        description: stringOf(view.keywords.description),
        children,
        variants: inner,
        more,
      };
    });
    // Texts or numbers: the type says it already.
    const plain = variants.every(
      ({ children, variants: inner, more, description }) =>
        children.length + inner.length === 0 && !more && !description,
    );
    return plain || variants.length === 1 ? [] : variants;
  }

  /** The values that are allowed, or those of which a list consists. */
  #values(keywords: JsonObject): Json[] {
    const own = valuesOf(keywords);
    const inner = innerOf(keywords);
    return own.length > 0 || inner === undefined ? own : valuesOf(viewOf(this.document, inner).keywords);
  }

  #elsewhere(component: string | undefined): Inline[] {
    if (component === undefined) return ["More levels than a page shows: see the JSON Schema."];
    return [
      "More than a page shows: see the ",
      { link: { file: this.fileOf(component) }, text: [`JSON Schema of ${component}`] },
      ".",
    ];
  }

  #take(wanted: string): string {
    let anchor = wanted;
    for (let count = 2; this.#taken.has(anchor); count++) anchor = `${wanted}-${count}`;
    this.#taken.add(anchor);
    return anchor;
  }
}

/** Components that hold the one looked at, and where each is shown. */
type Above = ReadonlyMap<string, string>;

function within(above: Above, component: string | undefined, anchor: string): Above {
  return component === undefined ? above : new Map([...above, [component, anchor]]);
}

function cut(more: Inline[]): PropertyTree {
  return { children: [], variants: [], more };
}

interface Named {
  name: string;
  schema: Schema | undefined;
}

/** What a value holds under names of its own: properties, properties by pattern, places of a tuple. */
function namedSchemas(keywords: JsonObject): Named[] {
  const { properties, patternProperties, prefixItems, additionalProperties } = keywords;
  const named = [...Object.entries(objectOf(properties)), ...Object.entries(objectOf(patternProperties))];
  const rest: [string, Json][] =
    named.length > 0 && isObject(additionalProperties) && Object.keys(additionalProperties).length > 0
      ? [["*", additionalProperties]]
      : [];
  const places = arrayOf(prefixItems).map((schema, index): [string, Json] => [`[${index}]`, schema]);
  return [...named, ...rest, ...places].map(([name, schema]) => ({ name, schema: schemaOf(schema) }));
}

/** The places of a tuple are numbers in anchors. */
function step(name: string): string {
  return /^\[(\d+)\]$/.exec(name)?.[1] ?? name;
}

/** What all items of a list are, or all values of a map. */
function innerOf({ items, additionalProperties }: JsonObject): JsonObject | undefined {
  return [items, additionalProperties].find(isObject);
}

function badgesOf(keywords: JsonObject): Property["badges"] {
  const badges: Property["badges"] = [];
  if (keywords.format === "password") badges.push({ badge: "secret", tone: "warn" });
  if (keywords.deprecated === true) badges.push({ badge: "deprecated", tone: "warn" });
  if (keywords.readOnly === true) badges.push({ badge: "read only" });
  if (keywords.writeOnly === true) badges.push({ badge: "write only" });
  const evidence = readEvidence(keywords["x-evidence"]);
  if (evidence !== "documented") badges.push({ badge: evidence, tone: "quiet" });
  return badges;
}
