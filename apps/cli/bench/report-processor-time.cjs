// Loaded before a program that is measured: prints the microseconds of processor time that it took, as it ends.
process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  require("node:fs").writeSync(3, String(user + system));
});
