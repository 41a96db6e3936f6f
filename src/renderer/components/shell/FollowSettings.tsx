import {
  type MantineColorScheme,
  type MantineColorSchemeManager,
  useMantineColorScheme,
} from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../../shared/contract/client';
import { useQuery } from '../../hooks/use-operation';

/** Keeps the scheme in memory only: the settings on disk are its one home, and not the page's storage. */
export function createSchemeManager(initial: MantineColorScheme): MantineColorSchemeManager {
  let scheme = initial;
  return {
    get: () => scheme,
    set: value => {
      scheme = value;
    },
    subscribe: () => {},
    unsubscribe: () => {},
    clear: () => {},
  };
}

type Settings = OutputOf<'settings.get'>;

/** Makes language, scheme and contrast of the window follow the settings. */
export function FollowSettings({
  initial,
  onContrast,
}: {
  initial: Settings;
  onContrast(contrast: Settings['contrast']): void;
}) {
  const queries = useQueryClient();
  useState(() => queries.setQueryData(['settings', 'settings.get', {}], initial));
  const { data: settings = initial } = useQuery('settings.get', {});
  const { i18n } = useTranslation();
  const { setColorScheme } = useMantineColorScheme();

  useEffect(() => {
    if (i18n.language !== settings.interfaceLanguage) void i18n.changeLanguage(settings.interfaceLanguage);
  }, [i18n, settings.interfaceLanguage]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the setter is another one after each change
  useEffect(() => setColorScheme(settings.colorScheme), [settings.colorScheme]);
  useEffect(() => onContrast(settings.contrast), [onContrast, settings.contrast]);
  return null;
}
