import { type Html, html, joinHtml, trustedHtml } from "../../platform/html.js";
import { groupBy } from "../report/table.js";
import { dimensionRows, nameOf, TITLES, uncovered } from "./format.js";
import { type CoverageItem, type CoverageReport, isInTotal, shareOf } from "./report.js";

/** Prints a self-contained page. Its policy forbids scripts and requests. */
export function coverageHtml(reports: readonly CoverageReport[]): string {
  const links = reports.map((report, index) => html`<a href="#api-${index}">${report.title}</a>`);
  const boxes = KINDS.map(
    ([kind, label]) => html`<label><input type="checkbox" id="show-${kind}" checked> ${label}</label>`,
  );
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Contract coverage</title>
<style>${trustedHtml(STYLE)}</style>
</head>
<body>
<header>
<h1>Contract coverage</h1>
${reports.length > 1 ? html`<nav aria-label="APIs">${joinHtml(links, " ")}</nav>` : ""}
<fieldset><legend>Show</legend>
${joinHtml(boxes, "\n")}
</fieldset>
</header>
<main>
${joinHtml(reports.map(section), "\n")}
</main>
</body>
</html>
`.toString();
}

/** Kinds of items. The style hides the kinds whose box is not checked. */
const KINDS = [
  ["yes", "covered"],
  ["no", "not covered"],
  ["cannot", "cannot be covered"],
] as const;

function section(report: CoverageReport, index: number): Html {
  const owners = [...groupBy(report.items, ({ of }) => of)];
  const details = owners.map(([of, items], position) => ownerDetails(of, items, ownerId(index, position)));
  return html`<section id="api-${index}">
<h2>${report.title} <small>${report.percent} % covered</small></h2>
<table><thead><tr><th scope="col">Dimension</th><th scope="col">Covered</th><th scope="col">Total</th><th scope="col">%</th><td></td></tr></thead>
<tbody>
${joinHtml(dimensionRows(report).map(dimensionRow), "\n")}
</tbody></table>
${missingList(report, index, owners)}
${joinHtml(details, "\n")}
</section>`;
}

function dimensionRow([name = "", covered = "", total = "", percent = ""]: string[]): Html {
  const meter = html`<meter min="0" max="100" value="${percent}" aria-label="${name}: ${percent} %"></meter>`;
  const numbers = [covered, total, percent].map((text) => html`<td>${text}</td>`);
  return html`<tr><th scope="row">${name}</th>${numbers}<td>${meter}</td></tr>`;
}

type Owners = readonly (readonly [string, readonly CoverageItem[]])[];

/** Lists the uncovered parts before the details, with links to them. */
function missingList(report: CoverageReport, index: number, owners: Owners): Html {
  const missing = uncovered(report);
  if (missing.length === 0) return html`<p>Everything that can be covered is covered.</p>`;
  const lines = missing.map((item) => {
    const position = owners.findIndex(([of]) => of === item.of);
    return html`<li><a href="#${ownerId(index, position)}"><code>${nameOf(item)}</code></a> ${TITLES[item.dimension]}</li>`;
  });
  return html`<details open class="missing"><summary>${missing.length} not covered</summary><ul>${joinHtml(lines, "\n")}</ul></details>`;
}

function ownerId(index: number, position: number): string {
  return `api-${index}-${position}`;
}

function ownerDetails(of: string, items: readonly CoverageItem[], id: string): Html {
  const { covered, total } = shareOf(items.filter(isInTotal));
  const groups = [...groupBy(items, ({ dimension }) => TITLES[dimension])].map(([title, group]) => {
    const lines = group.filter((item) => item.id !== "").map(line);
    return lines.length === 0 ? html`` : html`<h3>${title}</h3>\n<ul>${joinHtml(lines, "\n")}</ul>`;
  });
  const open = covered < total ? " open" : "";
  return html`<details id="${id}"${open}><summary>${of || "webhook faults"}: ${covered} of ${total}</summary>${joinHtml(groups, "\n")}</details>`;
}

function line(item: CoverageItem): Html {
  const [sign, kind] = item.times > 0 ? ["✓", "yes"] : item.reason === undefined ? ["✗", "no"] : ["–", "cannot"];
  const times = `${item.times} ${item.times === 1 ? "time" : "times"}`;
  const note = item.times > 0 ? times : (item.reason ?? "not covered");
  return html`<li class="${kind}"><span aria-hidden="true">${sign}</span> <code>${item.id}</code> ${note}</li>`;
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
${KINDS.map(([kind]) => `body:has(#show-${kind}:not(:checked)) li.${kind} { display: none; }`).join("\n")}
`;
