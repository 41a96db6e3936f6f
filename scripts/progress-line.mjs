/** Shows on `stream` how much has arrived, on one line that `end` closes; nothing where it is no terminal. */
export function createProgressLine(stream) {
  let shownLine = '';
  return {
    show(byteCount, totalBytes) {
      const line = progressLine(byteCount, totalBytes);
      if (!stream.isTTY || line === shownLine) return;
      stream.write(`\r${line}`);
      shownLine = line;
    },
    end() {
      if (shownLine !== '') stream.write('\n');
      shownLine = '';
    },
  };
}

function progressLine(byteCount, totalBytes) {
  const megabytes = count => Math.floor(count / 1_000_000);
  const total = totalBytes === null ? '' : ` of ${megabytes(totalBytes)}`;
  return `Fetching Electron: ${megabytes(byteCount)}${total} MB`;
}
