import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createTerminal } from '../../../src/main/command-line/terminal';

describe('what a command prints', () => {
  it('arrives before the command ends', async () => {
    const { stream, written } = output();
    const terminal = createTerminal(stream, output().stream);
    terminal.print('one');
    terminal.print('two');
    expect(await terminal.flush()).toBeNull();
    expect(written()).toBe('one\ntwo\n');
  });

  it('may be left unread: the work goes on and nothing has failed', async () => {
    const terminal = createTerminal(output('EPIPE').stream, output().stream);
    terminal.print('one');
    expect(await terminal.flush()).toBeNull();
    terminal.print('two');
    expect(await terminal.flush()).toBeNull();
    expect(terminal.outputLost.aborted).toBe(true);
  });

  it('has failed where it could not be stored, and standard error says so', async () => {
    const { stream, written } = output();
    const terminal = createTerminal(output('ENOSPC').stream, stream);
    terminal.print('one');
    expect(await terminal.flush()).toMatchObject({
      code: 'storage',
      message: 'Standard output could not be written: there is no space left',
    });
    terminal.complain('said all the same');
    expect(written()).toBe('said all the same\n');
  });

  it('does not hang on a standard error that nobody reads', async () => {
    const { stream, written } = output();
    const terminal = createTerminal(stream, output('EPIPE').stream);
    terminal.complain('lost');
    terminal.print('kept');
    expect(await terminal.flush()).toBeNull();
    expect(written()).toBe('kept\n');
  });
});

/** Fails every write with the code, or keeps what is written. */
function output(code: string | null = null) {
  let text = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      done(code === null ? null : Object.assign(new Error(code), { code, syscall: 'write' }));
    },
  }) as NodeJS.WriteStream;
  return { stream, written: () => text };
}
