import path from "node:path";
import { isObject, type Json, stringOf } from "../../schema/json.js";
import { fromPointer } from "../../schema/pointer.js";
import type { Contract } from "../../spec/source/contract.js";
import { Place } from "../../spec/source/place.js";
import type { Sources } from "../../spec/source/sources.js";
import type { Problem, Rule } from "./rule.js";
import { sourceExtensions } from "./source-parts.js";

/** Words with which a text admits that the vendor does not state a fact. */
const ADMISSION =
  /\b(observed|inferred|in practice|undocumented|apparently|presumably|seems? to|looks? like|the vendor's SDKs?)\b/i;
/** Texts about the whole API, which explain the marks, and AsyncAPI examples, which allow no mark: OpenAPI has the same. */
const EXEMPT = new Set(["Info", "Root", "Tag", "MessageExample"]);
const TEXTS = ["description", "summary"];
/** The page beside the root document that lists sources. It may continue on the pages that it links to. */
const PAGE = "SOURCES.md";
/** A row of a table whose first cell is a place in a file, and whose second cell is its level. */
const ROW = /^\|\s*`([^`#]+\.ya?ml)(?:#(\/[^`]*)?)?`\s*\|\s*(observed|inferred)\s*\|/;

export const evidenceMark: Rule = {
  name: "evidence-mark",
  summary:
    "observed and inferred facts, in descriptions and in the tables of `SOURCES.md`, have `x-evidence` beside them",
  recommended: "off",
  *check(contract) {
    yield* emptyMarks(contract);
    yield* unmarkedTexts(contract);
    yield* unmarkedRows(contract);
  },
};

/** A mark about a keyword that is not there says nothing. */
function* emptyMarks(contract: Contract): Iterable<Problem> {
  for (const mark of sourceExtensions(contract)) {
    const about = mark.name === "x-evidence" ? mark.child("about") : undefined;
    if (typeof about?.value !== "string" || parentOf(mark).child(about.value).value !== undefined) continue;
    yield {
      place: about,
      message: `x-evidence is about "${about.value}", but there is no such keyword beside it. Correct or remove "about".`,
    };
  }
}

function* unmarkedTexts({ openapi, asyncapi }: Contract): Iterable<Problem> {
  const seen = new Set<string>();
  for (const { kind, place } of [...(openapi?.nodes ?? []), ...(asyncapi?.nodes ?? [])]) {
    if (EXEMPT.has(kind) || seen.has(place.id) || levelOf(place.value) !== undefined) continue;
    seen.add(place.id);
    for (const key of TEXTS) {
      const word = ADMISSION.exec(stringOf(place.child(key).value) ?? "")?.[0];
      if (word === undefined) continue;
      const message = `The ${key} says "${word}", but programs cannot read that. Add x-evidence beside it, with "about: description" if only the text is not documented.`;
      yield { place: place.child(key), message };
    }
  }
}

function* unmarkedRows({ openapi }: Contract): Iterable<Problem> {
  if (!openapi) return;
  const { sources, source } = openapi.root;
  const folder = path.dirname(source.file);
  for (const { name, pointer, level } of sourceRows(sources, path.join(folder, PAGE))) {
    const reading = sources.read(path.join(folder, name));
    const where = `${PAGE} lists ${name}${pointer && `#${pointer}`} as ${level}`;
    const place = "source" in reading ? placeAt(sources, reading.source, pointer) : undefined;
    if (place === undefined) {
      yield { place: openapi.root, message: `${where}, but there is no such place. Correct or remove the row.` };
    } else if (markedLevel(place) !== level) {
      const message = `${where}, but no x-evidence beside it says so. Add "x-evidence: {level: ${level}, source: …}".`;
      yield { place, message };
    }
  }
}

interface Row {
  name: string;
  pointer: string;
  level: string;
}

/** Returns the rows of the page and of the pages beside it that it links to. */
function sourceRows(sources: Sources, page: string): Row[] {
  const text = sources.text(page);
  if (text === undefined) return [];
  const links = [...text.matchAll(/\]\(([\w./-]+\.md)\)/g)].map(([, file = ""]) => path.join(path.dirname(page), file));
  const inside = [...new Set(links)].filter((file) => file.startsWith(`${path.dirname(page)}${path.sep}`));
  const texts = [text, ...inside.map((file) => sources.text(file) ?? "")];
  return texts
    .flatMap((each) => each.split("\n"))
    .flatMap((line) => {
      const [, name, pointer = "", level] = ROW.exec(line) ?? [];
      return name !== undefined && level !== undefined ? [{ name, pointer, level }] : [];
    });
}

function placeAt(sources: Sources, source: Place["source"], pointer: string): Place | undefined {
  let place = new Place(sources, source, [], source.value);
  for (const step of fromPointer(pointer)) place = place.child(Array.isArray(place.value) ? Number(step) : step);
  return place.value === undefined ? undefined : place;
}

/** Returns the level at a place. The mark of a keyword, or of an item of its list, is at the object around it. */
function markedLevel(place: Place): string | undefined {
  let object = place;
  while (!isObject(object.value) && object.path.length > 0) object = parentOf(object);
  return levelOf(object.value);
}

function parentOf({ sources, source, path: steps }: Place): Place {
  const parent = steps.slice(0, -1);
  return parent.reduce<Place>((place, step) => place.child(step), new Place(sources, source, [], source.value));
}

function levelOf(value: Json | undefined): string | undefined {
  if (!isObject(value)) return undefined;
  const evidence = value["x-evidence"];
  const level = isObject(evidence) ? stringOf(evidence.level) : stringOf(evidence);
  return level === "documented" ? undefined : level;
}
