/**
 * Milliseconds of processor time that this process has used: what a test that limits time should look at, for other
 * programs of a busy machine do not count.
 */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
