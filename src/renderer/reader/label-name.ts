import type { Label } from '../../shared/model/annotation';

export function labelName(label: Label, language: string): string {
  return language === 'en' ? label.nameEn : label.nameDe;
}
