/** What the index says of an API. */
export interface ApiCard {
  id: string;
  title: string;
  version: string;
  summary: string | undefined;
  operations: number;
  events: number;
  /** Messages of its AsyncAPI document; undefined when it has none. */
  messages: number | undefined;
}

/** The page that people open first. Its links are relative, so that it works from a file, a server or a sub-path. */
export function indexPage(apis: readonly ApiCard[]): string {
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>chatwire: API contracts</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <style>${STYLE}</style>
</head>
<body>
  <main>
    <h1>API contracts</h1>
    <p>${apis.length} ${apis.length === 1 ? "API" : "APIs"}, described by hand, rendered offline.</p>
    <ul>
${apis.map(card).join("\n")}
    </ul>
  </main>
</body>
</html>
`;
}

function card({ id, title, version, summary, operations, events, messages }: ApiCard): string {
  const counts = [count(operations, "operation"), count(events, "webhook")].filter(Boolean).join(", ");
  const async = messages === undefined ? "" : `\n        <a href="${escapeHtml(id)}/async.html">AsyncAPI reference</a>`;
  return `      <li>
        <h2>${escapeHtml(title)} <small>${escapeHtml(version)}</small></h2>
        <p>${escapeHtml(summary ?? "")}</p>
        <p class="facts"><code>${escapeHtml(id)}</code> ${counts}</p>
        <a href="${escapeHtml(id)}/rest.html">REST and webhook reference</a>${async}
      </li>`;
}

function count(number: number, noun: string): string {
  return number === 0 ? "" : `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

const STYLE = `
    :root { color-scheme: light dark; --line: #d8dce3; --quiet: #5a6372; --link: #0b57b8; }
    @media (prefers-color-scheme: dark) { :root { --line: #394150; --quiet: #a4adbb; --link: #83b4ff; } }
    body { margin: 0; font: 16px/1.5 system-ui, sans-serif; }
    main { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
    h1 { margin: 0; font-size: 1.75rem; }
    h2 { margin: 0; font-size: 1.2rem; }
    h2 small, .facts { color: var(--quiet); font-weight: normal; }
    .facts { font-size: .9rem; }
    ul { list-style: none; padding: 0; display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 26rem), 1fr)); }
    li { border: 1px solid var(--line); border-radius: .5rem; padding: 1rem 1.25rem; overflow-wrap: anywhere; }
    li p { margin: .5rem 0; }
    a { color: var(--link); margin-right: 1rem; }
  `;
