/** The address of the change events. It is below the docs, because the portal serves only those. */
export const EVENTS = "/_chatwire/docs/events";

/**
 * Reloads a served page when the pages are rebuilt, and shows the errors of the contracts. A hidden page does not listen, because
 * a browser opens only six connections to a server.
 */
export const PAGE_SCRIPT = `{
  let source, seen, banner;
  const element = (name, text, style) => {
    const created = document.createElement(name);
    created.textContent = text;
    Object.assign(created.style, style);
    return created;
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
