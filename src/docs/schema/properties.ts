import { readEvidence } from "../../model/read-parts.js";
import {
  arrayOf,
  isObject,
  type Json,
  type JsonObject,
  objectOf,
  type Schema,
  schemaOf,
  stringOf,
} from "../../schema/json.js";
import type { Badge, Inline, Property, PropertyTree, Variant } from "../content/content.js";
import { safeName } from "../site/site-urls.js";
import { constraintsOf, showValue, valuesOf } from "./constraints.js";
import { typePhrase, variantLabels } from "./type-phrase.js";
import { type View, variantsOf, viewOf } from "./view.js";

/** Deeper levels are replaced by a link to the JSON Schema. */
const MAX_DEPTH = 12;
/** Further rows are replaced by links, so that a phone can still scroll the page. */
const MAX_ROWS = 1500;

/** Reads schemas as trees of properties, within the limits of one page. Every anchor is unique in the page. */
export class SchemaReader {
  readonly #anchors = new Set<string>();
  #rows = 0;

  private readonly document: JsonObject;
  /** Returns the path of a component's JSON Schema file. */
  private readonly fileOf: (component: string) => string;

  constructor(document: JsonObject, fileOf: (component: string) => string) {
    this.document = document;
    this.fileOf = fileOf;
  }

  body(schema: Schema | undefined, anchor: string): PropertyTree {
    return this.#tree(viewOf(this.document, schema), anchor, new Map(), 0);
  }

  /** Reads a single value, such as a parameter. `overrides` are keywords that replace those of the schema. */
  value(
    name: string,
    schema: Schema | undefined,
    anchor: string,
    required: boolean,
    overrides: JsonObject = {},
  ): Property {
    const view = viewOf(this.document, schema);
    const overridden = { ...view, keywords: { ...view.keywords, ...overrides } };
    return this.#property(name, overridden, anchor, required, new Map(), 0);
  }

  type(schema: Schema | undefined): string {
    return typePhrase(this.document, viewOf(this.document, schema));
  }

  #property(name: string, view: View, anchor: string, required: boolean, above: Ancestors, depth: number): Property {
    this.#rows += 1;
    const { keywords } = view;
    const uniqueAnchor = this.#unique(anchor);
    return {
      name,
      anchor: uniqueAnchor,
      ...this.#tree(view, uniqueAnchor, above, depth + 1),
      type: [typePhrase(this.document, view)],
      required,
      badges: badgesOf(keywords),
      description: stringOf(keywords.description),
      facts: constraintsOf(keywords),
      values: this.#values(keywords).map((value) => ({
        value: showValue(value),
        anchor: this.#unique(`${uniqueAnchor}.${safeName(typeof value === "string" ? value : showValue(value))}`),
      })),
      counterpart: stringOf(keywords["x-counterpart"]),
    };
  }

  #tree(view: View, anchor: string, above: Ancestors, depth: number): PropertyTree {
    const { component, keywords } = view;
    const shownAt = component === undefined ? undefined : above.get(component);
    if (shownAt !== undefined)
      return cut(["The same as ", { link: { anchor: shownAt }, text: [{ code: component ?? "" }] }, " above."]);
    const { variants } = variantsOf(this.document, view);
    const named = namedSchemas(keywords);
    const ancestors = component === undefined ? above : new Map([...above, [component, anchor]]);
    if (variants.length === 0 && named.length === 0) return this.#elements(keywords, anchor, ancestors, depth);
    if (depth >= MAX_DEPTH || this.#rows >= MAX_ROWS) return cut(this.#linkTo(component));
    const required = new Set(arrayOf(keywords.required));
    const children = named.map(({ name, schema }) => {
      const childAnchor = `${anchor}.${safeName(anchorStep(name))}`;
      return this.#property(name, viewOf(this.document, schema), childAnchor, required.has(name), ancestors, depth);
    });
    return { children, variants: this.#variants(variants, anchor, ancestors, depth), more: undefined };
  }

  /** Reads the items of a list or the values of a map. */
  #elements(keywords: JsonObject, anchor: string, above: Ancestors, depth: number): PropertyTree {
    const element = elementOf(keywords);
    if (element === undefined || depth >= MAX_DEPTH) return { children: [], variants: [], more: undefined };
    return this.#tree(viewOf(this.document, element), anchor, above, depth + 1);
  }

  #variants(views: View[], anchor: string, above: Ancestors, depth: number): Variant[] {
    if (views.length === 0) return [];
    const labels = variantLabels(this.document, views);
    const variants = views.map((view, index): Variant => {
      const variantAnchor = this.#unique(`${anchor}.${safeName(labels[index]?.name ?? String(index + 1))}`);
      return {
        label: labels[index]?.label ?? [],
        anchor: variantAnchor,
        description: stringOf(view.keywords.description),
        ...this.#tree(view, variantAnchor, above, depth + 1),
      };
    });
    // The type phrase, such as "string or integer", already says everything.
    const isRedundant = variants.every(
      ({ children, variants: inner, more, description }) =>
        children.length + inner.length === 0 && !more && !description,
    );
    return isRedundant || variants.length === 1 ? [] : variants;
  }

  /** Returns the allowed values of a value, or of the items of a list. */
  #values(keywords: JsonObject): Json[] {
    const values = valuesOf(keywords);
    const element = elementOf(keywords);
    return values.length > 0 || element === undefined ? values : valuesOf(viewOf(this.document, element).keywords);
  }

  #linkTo(component: string | undefined): Inline[] {
    if (component === undefined) return ["Deeper levels are not shown here. See the JSON Schema."];
    return [
      "The rest is not shown here. See the ",
      { link: { file: this.fileOf(component) }, text: [`JSON Schema of ${component}`] },
      ".",
    ];
  }

  #unique(anchor: string): string {
    let unique = anchor;
    for (let count = 2; this.#anchors.has(unique); count++) unique = `${anchor}-${count}`;
    this.#anchors.add(unique);
    return unique;
  }
}

/** The components that contain the current schema, and the anchors where they are shown. */
type Ancestors = ReadonlyMap<string, string>;

function cut(more: Inline[]): PropertyTree {
  return { children: [], variants: [], more };
}

interface NamedSchema {
  name: string;
  schema: Schema | undefined;
}

/** Lists properties, pattern properties, and tuple items. */
function namedSchemas(keywords: JsonObject): NamedSchema[] {
  const { properties, patternProperties, prefixItems, additionalProperties } = keywords;
  const named = [...Object.entries(objectOf(properties)), ...Object.entries(objectOf(patternProperties))];
  const rest: [string, Json][] =
    named.length > 0 && isObject(additionalProperties) && Object.keys(additionalProperties).length > 0
      ? [["*", additionalProperties]]
      : [];
  const items = arrayOf(prefixItems).map((schema, index): [string, Json] => [`[${index}]`, schema]);
  return [...named, ...rest, ...items].map(([name, schema]) => ({ name, schema: schemaOf(schema) }));
}

/** Returns the step of a property in anchors: the bare index for a tuple item. */
function anchorStep(name: string): string {
  return /^\[(\d+)\]$/.exec(name)?.[1] ?? name;
}

/** Returns the schema of all items of a list, or of all values of a map. */
function elementOf({ items, additionalProperties }: JsonObject): JsonObject | undefined {
  return [items, additionalProperties].find(isObject);
}

function badgesOf(keywords: JsonObject): Badge[] {
  const badges: Badge[] = [];
  if (keywords.format === "password") badges.push({ badge: "secret", tone: "warn" });
  if (keywords.deprecated === true) badges.push({ badge: "deprecated", tone: "warn" });
  if (keywords.readOnly === true) badges.push({ badge: "read only" });
  if (keywords.writeOnly === true) badges.push({ badge: "write only" });
  const evidence = readEvidence(keywords["x-evidence"]);
  if (evidence !== "documented") badges.push({ badge: evidence, tone: "quiet" });
  return badges;
}
