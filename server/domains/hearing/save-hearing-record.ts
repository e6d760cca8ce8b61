import { HearingEntry } from '#schema/hearing/hearing-entry.ts';
import type { HearingParticipant } from '#schema/hearing/hearing-participant.ts';
import type { Hearing } from '#schema/hearing/hearing.ts';
import type { HearingEntryInput } from '#schema/hearing/record-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { Acknowledged, CommandContext } from '#server/ground/kernel/context.ts';
import { refuseSpeaker } from '#server/law/hearing/hearing-speaker.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';
import { voidReview } from '#server/engines/paper/paper-columns.ts';
import { atStage } from './hearing-guards.ts';
import { loadOwn } from './hearing-load.ts';
import { mayBring } from './hearing.permissions.ts';
import { activeOf } from './participants.ts';

const r30 = provision('R-30', 'DESIGN', '听证记录规则');

/** More is no record of one hearing. */
const MOST_ENTRIES = 500;

/** 整理听证记录 (第十七条): the whole record in the order in which it was said; who signed an earlier text has not signed this one. */
export const saveHearingRecord = defineCommand(
  ['hearing.recordSaved', '整理听证记录'],
  mayBring('saveRecord'),
  async (
    command,
    id: string,
    version: number,
    entries: readonly HearingEntryInput[],
    acknowledged: readonly Acknowledged[],
  ) => {
    const hearing = await loadOwn(command, id, version);
    const participants = await activeOf(command, id);
    const refusal = command.refusalOf(
      atStage('saveRecord', hearing, () => [
        ...(entries.length > MOST_ENTRIES ? [tooMany] : []),
        ...entries.flatMap((entry, index) => refuseEntry(entry, index, participants, hearing)),
        ...refuseSigned(participants),
      ]),
      acknowledged,
    );
    if (refusal) return refusal;
    for (const one of participants) Object.assign(one, { signedOn: null, refusalReason: null });
    await store(command, id, entries, participants);
    voidReview(command, hearing, hearing.paper);
    return id;
  },
);

async function store(
  { em }: CommandContext,
  hearingId: string,
  entries: readonly HearingEntryInput[],
  participants: readonly HearingParticipant[],
): Promise<void> {
  await em.nativeDelete(HearingEntry, { hearingId });
  entries.forEach(({ kind, participantId, speaker, text }, index) => {
    const who = speaksAs(participants, participantId);
    em.create(HearingEntry, {
      hearingId,
      position: index + 1,
      kind,
      participantId: who?.id ?? null,
      speaker: who?.displayName ?? speaker,
      text,
    });
  });
}

const speaksAs = (participants: readonly HearingParticipant[], id: string | null | undefined) =>
  participants.find((one) => one.id === id?.toLowerCase());

function refuseEntry(
  { kind, participantId, speaker, text }: HearingEntryInput,
  index: number,
  participants: readonly HearingParticipant[],
  { chair, recorder }: Pick<Hearing, 'chair' | 'recorder'>,
): Finding[] {
  const at = `entries.${index}`;
  const who = speaksAs(participants, participantId);
  const said = { kind, speaker, no: index + 1, named: Boolean(participantId), came: who?.attended === true };
  return [
    ...(blank(text) ? [entryBlank(index, `${at}.text`)] : []),
    ...refuseSpeaker(said, [chair, recorder]).map((finding) => ({
      ...finding,
      fields: finding.fields.map((field) => `${at}.${field}`),
    })),
  ];
}

const refuseSigned = (participants: readonly HearingParticipant[]): Finding[] =>
  participants.some(({ signedOn, refusalReason }) => signedOn || refusalReason) ? [signaturesVoid] : [];

const tooMany = r30.block('HEARING_RECORD_TOO_LONG', 'entries')`
  听证记录超过${MOST_ENTRIES}段。
  将同一人的连续发言并为一段。`;

const entryBlank = (index: number, field: string) => r30.block('HEARING_ENTRY_BLANK', field)`
  第${index + 1}段没有内容。
  填写发言内容，或者删去这一段。`;

const signaturesVoid = r30.warn('HEARING_SIGNATURES_VOID', 'entries')`
  已有参加人签字；修改记录后，已有的签字作废，须重新签字。
  确需修改的，写明理由，改后请参加人重新核对签字。`;
