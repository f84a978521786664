/** `chatwire generate`, and the README's table of APIs. */
import "../src/cli/main.js";
import { writeReadme } from "./readme-table.js";

if (process.exitCode === 0 && (await writeReadme())) console.error("README.md: the table of APIs is written");
