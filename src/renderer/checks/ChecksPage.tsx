import { useParams } from 'wouter';
import { NamesPage } from './names/NamesPage';
import { QueuePage } from './QueuePage';
import { RulePage } from './rules/RulePage';
import { RulesPage } from './rules/RulesPage';

/** `/checks` is the list of findings, `/checks/rules` and `/checks/rules/weekday_mismatch` what the rules do. */
export function ChecksPage() {
  const { part, rule } = useParams<{ part?: string; rule?: string }>();
  if (part === 'rules') return rule === undefined ? <RulesPage /> : <RulePage key={rule} rule={rule} />;
  if (part === 'names') return <NamesPage />;
  return <QueuePage />;
}
