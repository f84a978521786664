/** The verbs of this repository: the command line of the package, run from its sources. */
import "../src/cli/main.js";
