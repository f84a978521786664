import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { snippetsOf } from "../package/snippets.js";
import { freePort } from "../support/free-port.js";
import { ROOT } from "../support/registry.js";

/** The ports that the documentation names: the mock, the receiver, the proxy, and a server of the user. */
const DOCUMENTED_PORTS = [4010, 3000, 4020, 8080] as const;
type DocumentedPort = (typeof DOCUMENTED_PORTS)[number];

/** The README or a guide, with free ports instead of the documented ones. */
export interface Readme {
  ports: Record<DocumentedPort, number>;
  /** Returns the commands of the shell block after a line `<!-- test: outside <kind> -->`. */
  commands: (kind: string) => Command[];
  /** Returns the code of the block after a line `<!-- test: <kind> -->`. */
  code: (kind: string) => string;
  /** The requests that the README shows, and the beginnings of their responses. */
  responses: { url: string; start: string }[];
  /** Returns the npm scripts that the numbered steps below a heading run. */
  steps: (heading: string) => string[];
  /** Returns the GitHub workflow with this name. */
  workflow: (name: string) => Workflow;
}

interface Workflow {
  jobs: Record<string, { steps: WorkflowStep[] }>;
}

export interface WorkflowStep {
  uses?: string;
  run?: string;
  env?: Record<string, string>;
}

export interface Command {
  command: string;
  /** The text after `#`. */
  comment: string;
}

export async function readReadme(file = "README.md"): Promise<Readme> {
  const ports = Object.fromEntries(
    await Promise.all(DOCUMENTED_PORTS.map(async (port) => [port, await freePort()])),
  ) as Readme["ports"];
  const markdown = readFileSync(path.join(ROOT, file), "utf8");
  const withPorts = (text: string) =>
    text.replaceAll(/(127\.0\.0\.1:|--port )(\d{4})\b/g, (all, before: string, port: string) =>
      port in ports ? `${before}${ports[Number(port) as DocumentedPort]}` : all,
    );
  return {
    ports,
    commands: (kind) =>
      commandsOf(markdown, kind).map(({ command, comment }) => ({ command: withPorts(command), comment })),
    code: (kind) =>
      snippetsOf(markdown, file, kind)
        .map(({ code }) => withPorts(code))
        .join("\n"),
    responses: [...markdown.matchAll(/^\$ curl '([^']+)'\n(.+)$/gm)].map(([, url = "", text = ""]) => ({
      url: withPorts(url),
      start: text.split("…")[0] ?? "",
    })),
    steps: (heading) => {
      const [, section = ""] = markdown.split(`\n## ${heading}\n`);
      const [own = ""] = section.split("\n## ");
      return [...own.matchAll(/^\d+\. .+$/gm)].flatMap(([step]) =>
        [...step.matchAll(/`(npm run [^`]+)`/g)].map(([, command = ""]) => command),
      );
    },
    workflow: (name) => {
      const blocks = [...markdown.matchAll(/^```yaml\n([\s\S]+?)^```$/gm)].map(([, text = ""]) => withPorts(text));
      const found = blocks.find((text) => text.startsWith(`name: ${name}\n`));
      if (found === undefined) throw new Error(`${file} has no workflow ${name}`);
      return parse(found) as Workflow;
    },
  };
}

function commandsOf(markdown: string, kind: string): Command[] {
  const marker = `<!-- test: outside ${kind} -->\n\`\`\`sh\n`;
  const start = markdown.indexOf(marker);
  const end = markdown.indexOf("\n```", start + marker.length);
  if (start < 0 || end < 0) throw new Error(`there is no block of commands after ${marker.split("\n")[0]}`);
  const lines = markdown.slice(start + marker.length, end).split("\n");
  return lines.map((line) => {
    const [command = "", ...comment] = line.split(/ +# /);
    return { command, comment: comment.join(" # ") };
  });
}
