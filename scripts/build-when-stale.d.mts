export function buildWhenStale(
  rootFolder: string,
  options: { print(sentence: string): void; signal?: AbortSignal },
): Promise<void>;
export function isStale(rootFolder: string): boolean;
