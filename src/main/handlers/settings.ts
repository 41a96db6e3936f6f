import type { Handler } from '../context';
import { given } from './metadata';

export const getSettings: Handler<'settings.get'> = context => context.settings.read();

export const updateSettings: Handler<'settings.update'> = (context, changes) =>
  context.settings.update(given(changes));
