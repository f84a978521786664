/** What a benchmark found: a table for people, and all samples for programs. */
export interface Report {
  /** Headings of the columns. */
  head: readonly string[];
  rows: readonly (readonly string[])[];
  /** What was run, what each contestant leaves out, and how an aim was met: sentences in Markdown. */
  notes: readonly string[];
  /** Versions of what was measured against, by name. */
  versions: Readonly<Record<string, string>>;
  /** All that was measured, round by round. */
  samples: unknown;
}

/** A report with what it was taken on. */
export interface Taken extends Report {
  name: string;
  rounds: number;
  machine: Machine;
}

export interface Machine {
  cpu: string;
  cores: number;
  system: string;
  node: string;
  /** Processes that wanted a core in the minute before the benchmark, on average. */
  load: number;
}

/** A report as Markdown: what the command prints, and what stands in the page. */
export function markdown({ head, rows, notes, versions, rounds, machine }: Taken): string {
  const lines = [row(head), row(head.map((_, column) => (column === 0 ? "---" : "---:"))), ...rows.map(row)];
  const named = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const { cpu, cores, system, node, load } = machine;
  const against = named.length > 0 ? ` Against ${named.join(", ")}.` : "";
  const taken = `Taken on ${cpu}, ${cores} cores, ${system}, Node ${node}; rounds: ${rounds}; load average at the start: ${load.toFixed(1)}.${against}`;
  return [...lines, "", ...notes.map((note) => `- ${note}`), "", `<sub>${taken}</sub>`].join("\n");
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}
