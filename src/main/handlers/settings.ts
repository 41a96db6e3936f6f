import type { Handler } from '../context';

export const getSettings: Handler<'settings.get'> = context => context.settings.read();

export const updateSettings: Handler<'settings.update'> = (context, changes) =>
  context.settings.update(changes);
