type Attributes = Record<string, string | boolean | undefined>;

/** Creates an element. Strings among the children become text, never markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) node.setAttribute(key, "");
    else if (value !== undefined && value !== false) node.setAttribute(key, value);
  }
  node.append(...children);
  return node;
}

/** Runs the action of a button unless it is still running. Does not disable the button, because that would drop the focus. */
export async function runExclusively(button: HTMLButtonElement, run: () => Promise<void>): Promise<void> {
  if (button.getAttribute("aria-disabled") === "true") return;
  button.setAttribute("aria-disabled", "true");
  try {
    await run();
  } finally {
    button.removeAttribute("aria-disabled");
  }
}

/** Loads a classic script, because modules and `fetch` do not work in a page that was opened from a file. */
export function loadScript(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = element("script", { src: url });
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => {
      script.remove();
      reject(new Error(`could not load ${url}`));
    });
    document.head.append(script);
  });
}

/** Loads a style sheet. Resolves even if it fails, because the tools work without it. */
export function loadStyle(url: string): Promise<void> {
  return new Promise((resolve) => {
    const link = element("link", { rel: "stylesheet", href: url });
    link.addEventListener("load", () => resolve());
    link.addEventListener("error", () => resolve());
    document.head.append(link);
  });
}
