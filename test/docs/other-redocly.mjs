import { writeFileSync } from "node:fs";

writeFileSync(process.argv[process.argv.indexOf("--output") + 1], "<html><script>render()</script></html>");
