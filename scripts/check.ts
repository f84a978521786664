/** `chatwire generate --check`, and whether the README's table of APIs is true. */
import "../src/cli/main.js";
import { wantedReadme } from "./readme-table.js";

const { wanted, found } = await wantedReadme();
if (wanted !== found) {
  console.error("error: the table of APIs in README.md is not what the contracts say; mend with: npm run generate");
  process.exitCode = 1;
}
