import type { OutputOf } from '../../shared/contract/client';

export type ReaderTab = 'annotations' | 'cleaning' | 'ledger' | 'details' | 'checks' | 'places';

export type Opened = OutputOf<'documents.get'>;
