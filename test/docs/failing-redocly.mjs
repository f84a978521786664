console.error("Prerendering docs");
console.error("this tool is out of order");
console.error("    ║  Deprecation warning  ║");
process.exitCode = 1;
