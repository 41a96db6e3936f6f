export function runElectron(
  program: string,
  words: readonly string[],
  options: { signal: AbortSignal; launchLimitMs?: number },
): Promise<number | null>;
export function sandboxWords(platform: NodeJS.Platform, userId: number | undefined): string[];
