/** Where pages hear of changes: below the docs, because the portal answers there. */
export const EVENTS = "/_chatwire/docs/events";

/**
 * What a served page does besides: it reloads when the pages are made anew, and shows what is wrong in the contracts. A page that
 * is not seen hears nothing, because a browser has but six connections to a server.
 */
export const PAGE_SCRIPT = `{
  let source, seen, banner;
  const element = (name, text, style) => {
    const made = document.createElement(name);
    made.textContent = text;
    Object.assign(made.style, style);
    return made;
  };
  const show = (diagnostics, more) => {
    banner?.remove();
    banner = undefined;
    if (diagnostics.length === 0) return;
    banner = element("section", "", { position: "fixed", inset: "auto 0 0 0", zIndex: "2147483647", maxHeight: "45vh", overflow: "auto",
      padding: ".75rem 1rem", background: "#7a1010", color: "#fff", font: "14px/1.5 system-ui, sans-serif" });
    banner.setAttribute("role", "alert");
    banner.append(element("strong", "The contracts have errors. This page shows their last valid state.", {}));
    for (const { place, message } of diagnostics) {
      const line = element("p", "", { margin: ".5rem 0 0", overflowWrap: "anywhere" });
      line.append(element("code", place, { fontWeight: "600" }), " ", message);
      banner.append(line);
    }
    if (more > 0) banner.append(element("p", "And " + more + " more: see the terminal.", { margin: ".5rem 0 0" }));
    document.body.append(banner);
  };
  const listen = () => {
    source?.close();
    source = undefined;
    if (document.hidden) return;
    source = new EventSource("${EVENTS}");
    source.addEventListener("message", (event) => {
      const { pages, diagnostics, more } = JSON.parse(event.data);
      if (seen !== undefined && seen !== pages) return location.reload();
      seen = pages;
      show(diagnostics, more);
    });
  };
  document.addEventListener("visibilitychange", listen);
  listen();
}`;
