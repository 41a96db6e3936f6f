import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import classes from './ChecksNav.module.css';
import { RunStatus } from './RunStatus';

const PARTS = [
  { part: 'findings', path: '/checks' },
  { part: 'names', path: '/checks/names' },
  { part: 'rules', path: '/checks/rules' },
] as const;

/** For the title line of each part of this place: how far the checks are, and the way to the other parts. */
export function ChecksNav({ current }: { current: (typeof PARTS)[number]['part'] }) {
  const { t } = useTranslation();
  return (
    <>
      <RunStatus />
      <nav aria-label={t('checks.parts.label')}>
        <ul className={classes.parts}>
          {PARTS.map(({ part, path }) => (
            <li key={part}>
              <Link href={path} className={classes.part} aria-current={part === current ? 'page' : undefined}>
                {t(`checks.parts.${part}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
