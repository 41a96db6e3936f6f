import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/** A Ctrl-C reaches the whole process group; only when it reached us alone does Electron need to be told. */
const PASS_ON_AFTER_MS = 500;
/** A program that ends by a fault this early never showed a window. */
const LAUNCH_LIMIT_MS = 10_000;
/** What the loader says when a library is missing, and how Chromium ends when it cannot set up its sandbox. */
const LOADER_FAILED = 127;
const LAUNCH_FAULTS = ['SIGTRAP', 'SIGABRT', 'SIGSEGV', 'SIGILL', 'SIGBUS'];

/**
 * Runs Electron until it ends. Resolves with its exit code, 0 where `signal` asked it to end, and null when the program
 * could not be launched on this machine.
 */
export function runElectron(program, words, { signal, launchLimitMs = LAUNCH_LIMIT_MS }) {
  const startedAtMs = performance.now();
  const child = spawn(program, words, { stdio: 'inherit' });
  let passOnTimer;
  const passOn = () => {
    passOnTimer = setTimeout(() => child.kill('SIGTERM'), PASS_ON_AFTER_MS);
  };
  if (signal.aborted) passOn();
  signal.addEventListener('abort', passOn, { once: true });
  return new Promise(resolve => {
    const end = result => {
      clearTimeout(passOnTimer);
      signal.removeEventListener('abort', passOn);
      resolve(signal.aborted ? 0 : result);
    };
    child.on('error', () => end(null));
    child.on('close', (code, deathSignal) => {
      const isEarly = performance.now() - startedAtMs < launchLimitMs;
      const isFault = code === LOADER_FAILED || LAUNCH_FAULTS.includes(deathSignal);
      if (isEarly && isFault) end(null);
      else end(code ?? 128 + constants.signals[deathSignal]);
    });
  });
}

/** Chromium refuses to run as root inside its sandbox. */
export function sandboxWords(platform, userId) {
  return platform === 'linux' && userId === 0 ? ['--no-sandbox'] : [];
}
