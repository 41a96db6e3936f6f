export function createProgressLine(stream: { readonly isTTY?: boolean; write(text: string): unknown }): {
  show(byteCount: number, totalBytes: number | null): void;
  end(): void;
};
