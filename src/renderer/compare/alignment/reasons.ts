import type { LinkReason, PassageLink } from '../../../shared/model/comparison';

/** The reasons of all links, each once. */
export function uniqueReasons(links: readonly PassageLink[]): LinkReason[] {
  const byKey = new Map<string, LinkReason>();
  for (const { reasons } of links) {
    for (const reason of reasons)
      byKey.set(JSON.stringify([reason.kind, reason.text, reason.otherText]), reason);
  }
  return [...byKey.values()];
}

/** Whether the reason names what differs between the two passages, not what they share. */
export function isDifference({ kind }: LinkReason): boolean {
  return kind.endsWith('-differs');
}
