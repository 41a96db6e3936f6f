import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../EmptyState';
import { Page } from '../Page';

interface CrashBoundaryProps {
  /** Going elsewhere tries again. */
  location: string;
  children: ReactNode;
}

/** Keeps a fault in one place from taking the navigation with it. Only a class can catch what rendering throws. */
export class CrashBoundary extends Component<CrashBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override componentDidUpdate(before: CrashBoundaryProps): void {
    if (this.state.hasFailed && before.location !== this.props.location) this.setState({ hasFailed: false });
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <Crashed /> : this.props.children;
  }
}

function Crashed() {
  const { t } = useTranslation();
  return (
    <Page title={t('errors.internal.title')}>
      <EmptyState title={t('errors.internal.title')}>{t('shell.crashed')}</EmptyState>
    </Page>
  );
}
