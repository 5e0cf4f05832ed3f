/** Ends the process with one line where Node is too old. Written so that an old Node can still read it. */
export function ensureNode() {
  var parts = process.versions.node.split('.').map(Number);
  var major = parts[0] || 0;
  var minor = parts[1] || 0;
  var oldMajor = 20;
  var oldMinor = 19;
  if (major > oldMajor || (major === oldMajor && minor >= oldMinor)) return;
  console.error(`On Record needs Node ${oldMajor}.${oldMinor} or newer; this is ${process.version}.`);
  process.exit(1);
}
