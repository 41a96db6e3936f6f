import { useTranslation } from 'react-i18next';
import type { Label } from '../../shared/model/annotation';
import { de } from '../i18n/de';

/** Says what a label is for: what the desk wrote, else for the labels that come with the program a sentence of its own. */
export function useGuideline(): (label: Pick<Label, 'id' | 'guideline'>) => string {
  const { t } = useTranslation();
  return ({ id, guideline }) => {
    if (guideline !== '') return guideline;
    return isGuided(id) ? t(`common.guidelines.${id}`) : '';
  };
}

function isGuided(id: string): id is keyof typeof de.common.guidelines {
  return Object.hasOwn(de.common.guidelines, id);
}
