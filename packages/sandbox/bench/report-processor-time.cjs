// Preloaded into a measured program: prints its processor time in microseconds when it exits.
process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  require("node:fs").writeSync(3, String(user + system));
});
