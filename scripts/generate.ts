/** Runs `chatwire generate` and then writes the table of APIs in the README, or checks it with `--check`. */
import "../src/cli/main.js";
import { checkReadme, writeReadme } from "./readme-table.js";

if (process.argv.includes("--check")) {
  if (!(await checkReadme())) {
    console.error("error: the table of APIs in README.md is out of date; update it with: npm run generate");
    process.exitCode = 1;
  }
} else if (process.exitCode === 0 && (await writeReadme())) console.error("README.md: the table of APIs is written");
