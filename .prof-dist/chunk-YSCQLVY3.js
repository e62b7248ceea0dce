// src/cli/terminalOptions.ts
var terminalOptions = (quiet) => ({
  quiet,
  colour: process.stdout.isTTY === true && (process.env["NO_COLOR"] ?? "") === "",
  ...process.stdout.isTTY === true ? { width: process.stdout.columns } : {}
});

export {
  terminalOptions
};
