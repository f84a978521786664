const REFERENCE = "prism mock -v error";
const HEAD = ["", "server", "requests/s", "of rounds", "× Prism", "CPU µs", "× Prism", "p99 ms", "ready ms", "target"];

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** A table in Markdown; `× Prism` is against the quiet one, which logs errors alone. */
export function table(results) {
  const rows = results.map((one) => {
    const reference = results.find(({ scenario, server }) => scenario === one.scenario && server === REFERENCE);
    const faster = reference && (one.rate / reference.rate).toFixed(1);
    const lighter = reference?.cpu && one.cpu && (reference.cpu / one.cpu).toFixed(1);
    const failed = one.failed > 0 || one.status !== 200 ? ` (${one.failed} failed, first answer ${one.status})` : "";
    const { scenario, server, rate, lowest, highest, cpu, p99, ready, target } = one;
    return [
      scenario,
      server,
      `${rate}${failed}`,
      `${lowest}–${highest}`,
      faster ?? "",
      cpu ?? "",
      lighter ?? "",
      p99,
      ready,
      `\`${target.split("?")[0]}\``,
    ];
  });
  return [HEAD, HEAD.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}
