import { integerOf, pickFrom } from '../data/random';
import type { Grammar, Maker, Paragraph, Slots } from './document';
import { capitalise } from './laws';

// The handbook of a server that nobody runs. Never looked at while the limits were set.
const SLOTS: Slots = {
  part: [
    'the scheduler',
    'the relay',
    'the mailbox store',
    'the ingress gateway',
    'a standby node',
    'the billing agent',
    'the audit trail',
    'the web console',
    'the replication stream',
    'each tenant',
    'the secrets vault',
    'the retention job',
    'the health probe',
    'a leased connection',
    'the rollout controller',
    'the attachment cache',
  ],
  verb: [
    'rotates',
    'rejects',
    'batches',
    'mirrors',
    'throttles',
    'archives',
    'signs',
    'decodes',
    'reconciles',
    'evicts',
    'announces',
    'quarantines',
    'fans out',
    'warms up',
  ],
  object: [
    'expired tokens',
    'incoming frames',
    'stale replicas',
    'large payloads',
    'unsigned manifests',
    'duplicate deliveries',
    'queued invitations',
    'orphaned blobs',
    'old certificates',
    'slow consumers',
    'metrics from every zone',
    'requests without a tenant header',
  ],
  how: [
    'in the background',
    'one zone at a time',
    'without a restart',
    'with exponential backoff',
    'as soon as quorum is lost',
    'at the start of every hour',
    'behind a feature gate',
    'on the primary only',
    'after a grace period of {90} seconds',
    'until an operator intervenes',
  ],
  why: [
    'so that upgrades stay reversible',
    'because clocks may drift',
    'which keeps memory bounded',
    'unless your licence says otherwise',
    'to avoid split-brain situations',
    'even if the network is partitioned',
    'provided that backups are recent',
  ],
  key: [
    'relay.maxInFlight',
    'store.compaction.window',
    'gateway.tls.minVersion',
    'audit.sink',
    'tenant.defaults.quota',
    'probe.interval',
    'vault.unsealKeys',
    'rollout.pauseOnError',
    'cache.ttl',
  ],
  command: ['relayctl', 'relayctl drain', 'relayctl snapshot', 'kestrel', 'kestrel migrate', 'systemctl'],
  flag: ['--zone', '--dry-run', '--since', '--wait', '--yes', '--context', '-o json', '--tail={90}'],
  status: ['Pending', 'Ready', 'Draining', 'Degraded', 'Unknown'],
  sentence: [
    '{part} {verb} {object} {how}.',
    '{part} {verb} {object} {how}, {why}.',
    'When {part} is `{status}`, {part} {verb} {object} {how}.',
    'You do not need to touch `{key}` unless {part} {verb} {object}.',
    'Set `{key}` to `{90}` if {part} cannot keep up; {part} then {verb} {object}.',
    'Before you begin, make sure that {part} is `{status}` and that nobody else runs `{command}`.',
    'In earlier releases {part} used to be part of {part}, {why}.',
    'To see what happened, run `{command} {flag}` and look for lines about {object}.',
    'We recommend that {part} and {part} never share a disk, {why}.',
    'Operators often ask whether {part} {verb} {object}: it does, {how}.',
    'This is the only place where {part} {verb} {object} {how}.',
    'Errors of this kind are harmless and go away {how}.',
    'The following example shows how {part} {verb} {object}:',
    'If that fails, {part} writes the reason to {part} and {verb} {object} {how}.',
    'Upgrading from {9}.{20} takes about {60} minutes for {90}0 mailboxes.',
    'None of this applies to clusters with fewer than {9} nodes.',
  ],
  step: [
    'Run `{command} {flag}` on every node.',
    'Wait until {part} is `{status}`.',
    'Open {part} and remove {object}.',
    'Check that `{key}` is still `{90}`.',
    'Copy the file to all nodes, {how}.',
    'Restart {part} {how}.',
  ],
  row: [
    '| `{key}` | {90} | {part} {verb} {object} |',
    '| `{key}` | `{status}` | {how} |',
    '| `{command}` | `{flag}` | {object}, {how} |',
  ],
  code: [
    '```\n$ {command} {flag}\n{status}: {90} of {90}\n```',
    '```yaml\n{key}: {90}\n{key}:\n  enabled: true\n  limit: {90}\n```',
    '```js\nconst result = await client.get("{key}")\nif (result.status === "{status}") {\n  retry({9})\n}\n```',
  ],
  note: [
    'Note: {part} {verb} {object} {how}.',
    'Warning! Never run `{command} {flag}` while {part} is `{status}`.',
    'New in {9}.{20}: {part} {verb} {object}.',
  ],
  title: [
    'How {part} {verb} {object}',
    'Configuring {part}',
    'Troubleshooting: {object}',
    'Reference of `{key}`',
    'Upgrading {part}',
    'Using `{command}`',
    'Frequently asked questions',
  ],
};

export const HANDBOOKS: Grammar = {
  name: 'handbooks',
  section: (maker, number) => ({
    heading: maker.write(`## ${number}. {title}`, SLOTS),
    paragraphs: Array.from({ length: integerOf(maker.random, 1, 4) }, (_, at) => at + 1).flatMap(at => [
      HANDBOOKS.paragraph(maker, at),
      ...block(maker),
    ]),
  }),
  paragraph: maker => ({
    label: [],
    sentences: Array.from({ length: integerOf(maker.random, 1, 5) }, () => HANDBOOKS.sentence(maker)),
    isTight: false,
  }),
  sentence: maker => capitalise(maker.write('{sentence}', SLOTS)),
};

function block(maker: Maker): Paragraph[] {
  const kind = pickFrom(maker.random, ['step', 'row', 'code', 'note', 'none', 'none']);
  if (kind === 'none') return [];
  const isList = kind === 'step' || kind === 'row';
  return Array.from({ length: isList ? integerOf(maker.random, 2, 6) : 1 }, (_, at) => ({
    label: kind === 'step' ? maker.write(`${at + 1}.`, SLOTS) : [],
    sentences: [capitalise(maker.write(`{${kind}}`, SLOTS))],
    isTight: isList,
  }));
}
