import { HearingEntry } from '#schema/hearing/hearing-entry.ts';
import type { HearingParticipant } from '#schema/hearing/hearing-participant.ts';
import type { HearingEntryInput } from '#schema/hearing/record-input.ts';
import { act } from '#server/kernel/act.ts';
import type { Acknowledged, CommandContext } from '#server/kernel/context.ts';
import { HearingEntryKind } from '#server/law/hearing-words.ts';
import type { Finding } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';
import { atStage } from './hearing-guards.ts';
import { loadOwn } from './hearing-load.ts';
import { mayBring } from './hearing.permissions.ts';
import { activeOf } from './participants.ts';
import { voidReview } from './save-hearing.ts';

/** More is no record of one hearing. */
const MOST_ENTRIES = 500;

/** 整理听证记录 (第十七条): the whole record in the order in which it was said; who signed an earlier text has not signed this one. */
export const saveHearingRecord = act(
  'hearing.recordSaved',
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
    const refusal = command.weigh(
      atStage('saveRecord', hearing, () => [
        ...(entries.length > MOST_ENTRIES ? [tooMany] : []),
        ...entries.flatMap((entry, index) => refuseEntry(entry, index, participants)),
        ...refuseSigned(participants),
      ]),
      acknowledged,
    );
    if (refusal) return refusal;
    for (const one of participants) Object.assign(one, { signedOn: null, refusalReason: null });
    await store(command, id, entries, participants);
    voidReview(command, hearing);
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
      speaker: speaker || (who?.displayName ?? ''),
      text,
    });
  });
}

const speaksAs = (participants: readonly HearingParticipant[], id: string | null | undefined) =>
  participants.find((one) => one.id === id?.toLowerCase());

const OF_PARTICIPANTS: readonly HearingEntryKind[] = [HearingEntryKind.STATEMENT];

function refuseEntry(
  { kind, participantId, speaker, text }: HearingEntryInput,
  index: number,
  participants: readonly HearingParticipant[],
): Finding[] {
  const at = `entries.${index}`;
  const who = speaksAs(participants, participantId);
  const unknown = participantId ? !who?.attended : OF_PARTICIPANTS.includes(kind);
  return [
    ...(blank(text) ? [entryBlank(index, `${at}.text`)] : []),
    ...(unknown ? [speakerUnknown(index, `${at}.participantId`)] : []),
    ...(blank(speaker) && !who ? [speakerUnnamed(index, `${at}.speaker`)] : []),
  ];
}

const refuseSigned = (participants: readonly HearingParticipant[]): Finding[] =>
  participants.some(({ signedOn, refusalReason }) => signedOn || refusalReason) ? [signaturesVoid] : [];

const ours = { rule: 'R-30', basis: 'DESIGN', article: '听证记录规则', severity: 'BLOCK' } as const;

const tooMany: Finding = {
  ...ours,
  code: 'HEARING_RECORD_TOO_LONG',
  message: `听证记录超过${MOST_ENTRIES}段。`,
  fields: ['entries'],
  fix: '将同一人的连续发言并为一段。',
};

const entryBlank = (index: number, field: string): Finding => ({
  ...ours,
  code: 'HEARING_ENTRY_BLANK',
  message: `第${index + 1}段没有内容。`,
  fields: [field],
  fix: '填写发言内容，或者删去这一段。',
});

const speakerUnknown = (index: number, field: string): Finding => ({
  ...ours,
  code: 'HEARING_SPEAKER_UNKNOWN',
  message: `第${index + 1}段的发言人不是到会的参加人。`,
  fields: [field],
  fix: '在到会的参加人中选择。',
});

const speakerUnnamed = (index: number, field: string): Finding => ({
  ...ours,
  code: 'HEARING_SPEAKER_UNNAMED',
  message: `第${index + 1}段没有写明发言人。`,
  fields: [field],
  fix: '写明发言人的单位和姓名。',
});

const signaturesVoid: Finding = {
  ...ours,
  severity: 'WARN',
  code: 'HEARING_SIGNATURES_VOID',
  message: '已有参加人签字；修改记录后，已有的签字作废，须重新签字。',
  fields: ['entries'],
  fix: '确需修改的，写明理由，改后请参加人重新核对签字。',
};
