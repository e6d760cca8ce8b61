import { HearingEntry } from '#schema/hearing/hearing-entry.ts';
import type { HearingParticipant } from '#schema/hearing/hearing-participant.ts';
import type { Hearing } from '#schema/hearing/hearing.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import type { HearingRecord } from '#server/law/hearing/hearing-record.ts';
import { HearingEntryKind } from '#server/law/hearing/hearing-words.ts';

const K = HearingEntryKind;

/** The record as the law looks at it (听证记录). */
export async function recordOf(
  { em }: CommandContext,
  { id, heldInPublic }: Hearing,
  participants: readonly HearingParticipant[],
): Promise<HearingRecord> {
  const entries = await em.find(HearingEntry, { hearingId: id }, { orderBy: { position: 'asc' } });
  const said = (kind: HearingEntryKind) =>
    entries
      .filter((entry) => entry.kind === kind)
      .map(({ text }) => text)
      .join('\n');
  return {
    heldInPublic: heldInPublic ?? false,
    presentation: said(K.PRESENTATION),
    statements: entries.flatMap(({ participantId, text, kind }) =>
      participantId && kind !== K.EXPLANATION ? [{ participantId, text }] : [],
    ),
    explanation: said(K.EXPLANATION),
    signatures: participants.map(({ id: participantId, displayName, ...one }) => ({
      participantId,
      name: displayName,
      attended: one.attended ?? false,
      signedOn: one.signedOn,
      refusalReason: one.refusalReason,
    })),
  };
}
