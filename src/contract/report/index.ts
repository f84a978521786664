export { type JunitCase, junitXml, xmlText } from "./junit.js";
export { align, groupBy, listOf } from "./table.js";
