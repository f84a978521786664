import type { Reference } from "./reference-page.js";
import { escapeHtml, sealedPage } from "./sealed-page.js";

/** What the index says of an API. */
export interface ApiCard {
  id: string;
  title: string;
  version: string;
  summary: string | undefined;
  operations: number;
  events: number;
  references: readonly Reference[];
}

/** The page that people open first. Its links are relative, so that it works from a file, a server or a sub-path. */
export function indexPage(apis: readonly ApiCard[]): string {
  const intro =
    apis.length === 0
      ? "No API is listed in redocly.yaml yet."
      : `${count(apis.length, "API")}, described by hand, rendered offline.`;
  return sealedPage({
    title: "chatwire: API contracts",
    style: STYLE,
    body: `  <main>
    <h1>API contracts</h1>
    <p>${intro}</p>
    <ul>
${apis.map(card).join("\n")}
    </ul>
  </main>`,
  });
}

function card({ id, title, version, summary, operations, events, references }: ApiCard): string {
  const counts = [count(operations, "operation"), count(events, "webhook")].filter(Boolean).join(", ");
  const links = references.map(
    ({ file, label }) =>
      `<a href="${escapeHtml(`${id}/${file}`)}" aria-label="${escapeHtml(`${title}: ${label}`)}">${escapeHtml(label)}</a>`,
  );
  return `      <li>
        <h2>${escapeHtml(title)} <small>${escapeHtml(version)}</small></h2>
        <p>${escapeHtml(summary ?? "")}</p>
        <p class="facts"><code>${escapeHtml(id)}</code> <span>${counts}</span></p>
        <p class="links">${links.join("\n          ")}</p>
      </li>`;
}

function count(number: number, noun: string): string {
  return number === 0 ? "" : `${number} ${noun}${number === 1 ? "" : "s"}`;
}

const STYLE = `
    :root { color-scheme: light dark; --page: #fff; --text: #1a1c21; --line: #d8dce3; --quiet: #5a6372; --link: #0b57b8; }
    @media (prefers-color-scheme: dark) {
      :root { --page: #22242b; --text: #f2f3f5; --line: #434855; --quiet: #a9b0bd; --link: #8ab8ff; }
    }
    body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
    main { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
    h1 { margin: 0; font-size: 1.75rem; }
    h2 { margin: 0; font-size: 1.2rem; }
    h2 small, .facts { color: var(--quiet); font-weight: normal; }
    .facts { font-size: .9rem; }
    .facts, .links { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
    .links { margin-top: auto; padding-top: .5rem; }
    ul { list-style: none; padding: 0; display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 26rem), 1fr)); }
    li { display: flex; flex-direction: column; border: 1px solid var(--line); border-radius: .5rem; padding: 1rem 1.25rem; overflow-wrap: anywhere; }
    li p { margin: .5rem 0 0; }
    a { color: var(--link); }
  `;
