import { createContext, useContext, useEffect, useRef } from 'react';
import { type CommandId, KEY_TABLE, keyName } from '../keys';

export interface Command {
  readonly id: CommandId;
  run(): void;
  /** Works in every place: the palette lists it after what the screen itself offers. */
  readonly isEverywhere?: boolean;
}

/** Takes a key for now, whatever it means otherwise: gives what to do, or null. Keys are named as in the key table. */
export type KeyClaim = (keyName: string) => (() => void) | null;

/** What can be done on the screen as it is now: the palette lists it, keys start it. */
export interface CommandRegistry {
  /** Later registrations win over earlier ones of the same id. Returns the removal. */
  add(command: Command): () => void;
  /** Is asked about every key before the key table is. Returns the removal. */
  addClaim(claim: KeyClaim): () => void;
  /** What a claim wants to do with the key; null where none wants it. */
  findClaim(keyName: string): (() => void) | null;
  find(id: CommandId): Command | null;
  list(): Command[];
}

export function createCommandRegistry(): CommandRegistry {
  const stacks = new Map<CommandId, Command[]>();
  const claims = new Set<KeyClaim>();
  return {
    add(command) {
      const stack = stacks.get(command.id) ?? [];
      stacks.set(command.id, [...stack, command]);
      return () =>
        stacks.set(
          command.id,
          (stacks.get(command.id) ?? []).filter(other => other !== command),
        );
    },
    addClaim(claim) {
      claims.add(claim);
      return () => claims.delete(claim);
    },
    findClaim(name) {
      for (const claim of claims) {
        const run = claim(name);
        if (run) return run;
      }
      return null;
    },
    find: id => stacks.get(id)?.at(-1) ?? null,
    list: () => [...stacks.values()].flatMap(stack => stack.slice(-1)),
  };
}

export const CommandContext = createContext<CommandRegistry>(createCommandRegistry());

/** Offers commands while the component is mounted. An entry that is false or null is not offered now. */
export function useCommands(
  commands: readonly (Command | false | null)[],
  { isEverywhere = false }: { isEverywhere?: boolean } = {},
): void {
  const registry = useContext(CommandContext);
  const latest = useRef(commands);
  latest.current = commands;
  const offered = commands.flatMap(command => (command ? [command.id] : [])).join(' ');
  useEffect(() => {
    const removals = offered
      .split(' ')
      .filter(id => id !== '')
      .map(id =>
        registry.add({
          id: id as CommandId,
          isEverywhere,
          run: () => {
            for (const command of latest.current) if (command && command.id === id) return command.run();
          },
        }),
      );
    return () => {
      for (const remove of removals) remove();
    };
  }, [registry, offered, isEverywhere]);
}

/** Keys that mean something else while the component wants them. Fields and open dialogs keep theirs. */
export function useKeyClaim(claim: KeyClaim): void {
  const registry = useContext(CommandContext);
  const latest = useRef(claim);
  latest.current = claim;
  useEffect(() => registry.addClaim(name => latest.current(name)), [registry]);
}

/** Starts commands by key. Mounted once, by the shell. */
export function useKeyTable(): void {
  const registry = useContext(CommandContext);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const name = keyName(event);
      if (!name) return;
      const isFunctionKey = FUNCTION_KEY.test(name);
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !isFunctionKey;
      // What the browser does with it would come as a surprise wherever the command is not on offer: F7 asks whether a
      // caret is wanted.
      if (isFunctionKey && KEY_TABLE.some(({ keys }) => (keys as readonly string[]).includes(name)))
        event.preventDefault();
      // What lies behind an open dialog must not move.
      if (document.querySelector('[aria-modal="true"]')) return;
      if (name === 'Escape' && leaveField(event.target)) return;
      if (isPlain && takesKey(event.target, event.key)) return;
      if (EDITING_KEYS.includes(name) && takesText(event.target)) return;
      const claimed = registry.findClaim(name);
      if (claimed) {
        event.preventDefault();
        return claimed();
      }
      for (const binding of KEY_TABLE) {
        if ('isNative' in binding || !(binding.keys as readonly string[]).includes(name)) continue;
        const command = registry.find(binding.command);
        if (!command) continue;
        event.preventDefault();
        command.run();
        return;
      }
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [registry]);
}

const FUNCTION_KEY = /^(Shift\+)?F\d+$/;

// What these keys do in a field belongs to the field.
const EDITING_KEYS = ['Mod+Z', 'Mod+Shift+Z', 'Mod+Y', 'Mod+A', 'Mod+Shift+V'];

function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type);
}

/** From a field back to where keys mean commands. A search field that has words in it is emptied first, by the browser. */
function leaveField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || !takesText(target)) return false;
  if (target.getAttribute('aria-expanded') === 'true') return true;
  if (!(target instanceof HTMLInputElement && target.type === 'search' && target.value !== '')) target.blur();
  return true;
}

/** Fields, menus and lists of choices take every key; buttons and links only those that press them. */
function takesKey(target: EventTarget | null, key: string): boolean {
  if (takesText(target)) return true;
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('select, [role="menu"], [role="listbox"], [role="dialog"], [role="option"]'))
    return true;
  if (key === 'Enter' && isChoiceAlone(target)) return false;
  return (key === 'Enter' || key === ' ') && target.closest('button, a, [role="tab"], input') !== null;
}

/** Enter does nothing with a choice or a tick but send its form off. */
function isChoiceAlone(target: HTMLElement): boolean {
  return (
    target instanceof HTMLInputElement && ['checkbox', 'radio'].includes(target.type) && target.form === null
  );
}
