/** The record as it is typed: who said what, in order (听证记录). */
import type { HearingEntryInput, HearingEntryKind } from '#client/graphql/graphql.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { HEARING_ENTRY_LABELS } from '#client/words.ts';
import { called, type HearingRecord, namesOf, type Participant } from './hearing-record.ts';

export interface EntryRow {
  kind: HearingEntryKind;
  participantId: string;
  speaker: string;
  text: string;
}

export interface RecordTyped {
  entries: readonly EntryRow[];
}

/** Storage key of the typed record, also before the hearing is registered as held. */
export const recordForm = ({ id }: Pick<HearingRecord, 'id'>) => `hearing:${id}:record`;

/** The record as it was saved. */
export const recordTyped = ({ entries }: Pick<HearingRecord, 'entries'>): RecordTyped => ({
  entries: entries.map(({ kind, participantId, speaker, text }) => ({
    kind,
    participantId: participantId ?? '',
    speaker: participantId ? '' : speaker,
    text,
  })),
});

export const NO_ENTRY: EntryRow = { kind: 'STATEMENT', participantId: '', speaker: '', text: '' };

const OTHERS = '承办单位、专家（写明称呼）';

const columns = (participants: readonly Participant[]): readonly RecordField<EntryRow>[] => [
  {
    kind: 'choice',
    name: 'kind',
    label: '环节',
    options: HEARING_ENTRY_LABELS,
    none: '请选择',
    required: true,
  },
  {
    kind: 'choice',
    name: 'participantId',
    label: '参加人',
    options: namesOf(participants),
    none: OTHERS,
    beside: true,
  },
  {
    kind: 'text',
    name: 'speaker',
    label: '发言人',
    hint: '如“县发展改革委 周明”。',
    when: ({ participantId }) => participantId === '',
  },
  { kind: 'area', name: 'text', label: '发言内容', required: true },
];

export const recordFields = (
  hearing: Pick<HearingRecord, 'participants'>,
): readonly RecordField<RecordTyped>[] => [
  {
    kind: 'rows',
    name: 'entries',
    label: '发言，按先后',
    noun: '发言',
    columns: columns(called(hearing)),
    blank: NO_ENTRY,
    ordered: true,
  },
];

export const recordInput = ({ entries }: RecordTyped): HearingEntryInput[] =>
  entries.map(({ kind, participantId, speaker, text }) => ({
    kind,
    participantId: participantId || null,
    speaker: participantId ? '' : speaker,
    text,
  }));

/** Who is meant: a number of the list, a name on it, or somebody else. */
export function speakerIn(
  text: string,
  participants: readonly Participant[],
): Pick<EntryRow, 'participantId' | 'speaker'> {
  const typed = text.trim();
  const found = participants.find(
    ({ position, displayName }) => String(position) === typed || displayName === typed,
  );
  return found ? { participantId: found.id, speaker: '' } : { participantId: '', speaker: typed };
}

/** Who is meant, in words, while it is typed. */
export function speakerSaid(text: string, participants: readonly Participant[]): string {
  const { participantId, speaker } = speakerIn(text, participants);
  const found = participants.find(({ id }) => id === participantId);
  if (found) return `第${found.position}号参加人${found.displayName}`;
  return speaker ? `${speaker}（不在名单上）` : '还没有写发言人';
}
