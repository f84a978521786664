import { xmlText } from "../report/junit.js";
import { groupBy } from "../report/table.js";
import { dimensionRows, nameOf, TITLES, uncovered } from "./format.js";
import { type CoverageItem, type CoverageReport, isOfWhole, shareOf } from "./report.js";

/** A page of its own, without scripts: nothing in it can run, and nothing is loaded. */
export function coverageHtml(reports: readonly CoverageReport[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Contract coverage</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>Contract coverage</h1>
${reports.length > 1 ? `<nav aria-label="APIs">${reports.map((report, at) => `<a href="#api-${at}">${xmlText(report.title)}</a>`).join(" ")}</nav>` : ""}
<fieldset><legend>Show</legend>
${SHOWN.map(([kind, label]) => `<label><input type="checkbox" id="show-${kind}" checked> ${label}</label>`).join("\n")}
</fieldset>
</header>
<main>
${reports.map(section).join("\n")}
</main>
</body>
</html>
`;
}

/** Kinds of lines; the style hides those whose box is not checked. */
const SHOWN = [
  ["yes", "covered"],
  ["no", "not covered"],
  ["cannot", "cannot be covered"],
] as const;

function section(report: CoverageReport, at: number): string {
  const owners = [...groupBy(report.items, ({ of }) => of)];
  return `<section id="api-${at}">
<h2>${xmlText(report.title)} <small>${report.percent} % covered</small></h2>
<table><thead><tr><th scope="col">what</th><th scope="col">covered</th><th scope="col">of</th><th scope="col">%</th><td></td></tr></thead>
<tbody>
${dimensionRows(report).map(dimensionRow).join("\n")}
</tbody></table>
${missingList(report, at, owners)}
${owners.map(([of, items], index) => ownerDetails(of, items, ownerId(at, index))).join("\n")}
</section>`;
}

function dimensionRow([name = "", covered = "", total = "", percent = ""]: string[]): string {
  const meter = `<meter min="0" max="100" value="${xmlText(percent)}" aria-label="${xmlText(`${name}: ${percent} %`)}"></meter>`;
  const numbers = [covered, total, percent].map((text) => `<td>${xmlText(text)}</td>`).join("");
  return `<tr><th scope="row">${xmlText(name)}</th>${numbers}<td>${meter}</td></tr>`;
}

type Owners = readonly (readonly [string, readonly CoverageItem[]])[];

/** What a reader looks for first, with the way to it. */
function missingList(report: CoverageReport, at: number, owners: Owners): string {
  const missing = uncovered(report);
  if (missing.length === 0) return "<p>All that can be covered is.</p>";
  const lines = missing.map((item) => {
    const index = owners.findIndex(([of]) => of === item.of);
    return `<li><a href="#${ownerId(at, index)}"><code>${xmlText(nameOf(item))}</code></a> ${xmlText(TITLES[item.dimension])}</li>`;
  });
  return `<details open class="missing"><summary>${missing.length} not covered</summary><ul>${lines.join("\n")}</ul></details>`;
}

function ownerId(at: number, index: number): string {
  return `api-${at}-${index}`;
}

function ownerDetails(of: string, items: readonly CoverageItem[], id: string): string {
  const { covered, total } = shareOf(items.filter(isOfWhole));
  const groups = [...groupBy(items, ({ dimension }) => TITLES[dimension])].map(([title, own]) => {
    const lines = own.filter((item) => item.id !== "").map(line);
    return lines.length === 0 ? "" : `<h3>${xmlText(title)}</h3>\n<ul>${lines.join("\n")}</ul>`;
  });
  const open = covered < total ? " open" : "";
  return `<details id="${id}"${open}><summary>${xmlText(of || "webhook faults")}: ${covered} of ${total}</summary>${groups.join("\n")}</details>`;
}

function line(item: CoverageItem): string {
  const [sign, kind] = item.times > 0 ? ["✓", "yes"] : item.reason === undefined ? ["✗", "no"] : ["–", "cannot"];
  const times = `${item.times} ${item.times === 1 ? "time" : "times"}`;
  const note = item.times > 0 ? times : (item.reason ?? "not covered");
  return `<li class="${kind}"><span aria-hidden="true">${sign}</span> <code>${xmlText(item.id)}</code> ${xmlText(note)}</li>`;
}

const STYLE = `
:root { color-scheme: light dark; --page: light-dark(#fff, #16181d); --text: light-dark(#1a1c21, #f2f3f5); --quiet: light-dark(#555e6c, #a9b0bd);
  --line: light-dark(#d8dce3, #3a3f4a); --link: light-dark(#0b57b8, #8ab8ff); --good: light-dark(#116329, #6bc46d); --bad: light-dark(#a40e26, #ff8b84); }
body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
header, main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.75rem; margin: 1rem 0 .5rem; } h2 { font-size: 1.3rem; margin: 2rem 0 .5rem; } h3 { font-size: .9rem; color: var(--quiet); margin: .8rem 0 .2rem; }
h2 small { color: var(--quiet); font-weight: normal; }
nav { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
a { color: var(--link); }
fieldset { border: 0; margin: .75rem 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1rem; color: var(--quiet); }
legend { float: left; margin-right: 1rem; }
table { border-collapse: collapse; margin: 1rem 0; width: 100%; }
th, td { padding: .25rem .5rem .25rem 0; border-bottom: 1px solid var(--line); text-align: left; font-weight: normal; }
thead { color: var(--quiet); }
td, th:nth-child(n + 2) { text-align: right; font-variant-numeric: tabular-nums; }
meter { width: 6rem; } @media (max-width: 30rem) { meter { width: 3rem; } }
details { border: 1px solid var(--line); border-radius: .4rem; padding: .4rem .8rem; margin: .4rem 0; }
details:target { border-color: var(--link); }
.missing { border-color: var(--bad); }
summary { cursor: pointer; }
ul { margin: .2rem 0; padding: 0; list-style: none; }
li { padding-left: 1.4rem; text-indent: -1.4rem; }
.yes span { color: var(--good); } .no, .no code { color: var(--bad); } .cannot { color: var(--quiet); }
${SHOWN.map(([kind]) => `body:has(#show-${kind}:not(:checked)) li.${kind} { display: none; }`).join("\n")}
`;
