/** What this process has computed so far, in milliseconds: unlike the time of day it does not tell how busy the machine is. */
export function cpuTimeMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
