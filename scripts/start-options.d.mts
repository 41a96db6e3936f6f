export function parseStart(
  words: string[],
  folder: string,
): { workspace: string | null; opensBrowser: boolean };
export function hasScreen(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
): boolean;
