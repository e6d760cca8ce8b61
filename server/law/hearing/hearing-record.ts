/**
 * 国令713号第十七条: a hearing is held in public. The unit presents the draft and what it rests on; participants state, ask,
 * question and debate, and are answered; they confirm the record and sign it.
 */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { unsaid } from '#server/law/substance.ts';

const r30 = provision('R-30', 'LAW', '国令713号第十七条');

/** A participant before the record (听证参加人签字). */
export interface RecordSignature {
  participantId: string;
  name: string;
  attended: boolean;
  signedOn: CalendarDay | null;
  /** Noted where one who attended will not sign (拒绝签字的理由). */
  refusalReason?: string | null | undefined;
}

/** The record of a hearing (听证记录). */
export interface HearingRecord {
  heldInPublic: boolean;
  /** Presentation by the unit (承办单位陈述). */
  presentation?: string | null | undefined;
  /** Statements of participants (参加人发言). */
  statements: readonly { participantId: string; text: string }[];
  /** Answers of the unit or of experts (解释说明). */
  explanation?: string | null | undefined;
  signatures: readonly RecordSignature[];
}

/** Findings on the record of a hearing (听证记录): missing parts and signatures. */
export function refuseHearingRecord(record: HearingRecord): Finding[] {
  const missing = PARTS.filter(([, , present]) => !present(record));
  const unsigned = record.signatures.filter(
    ({ attended, signedOn, refusalReason }) => attended && signedOn === null && unsaid(refusalReason),
  );
  return [
    ...(record.heldInPublic ? [] : [notPublic]),
    ...(missing.length > 0 ? [incomplete(missing)] : []),
    ...(record.signatures.some(({ attended }) => attended) ? [] : [nobodyCame]),
    ...(unsigned.length > 0 ? [unsignedBy(unsigned)] : []),
  ];
}

type Part = readonly [field: string, name: string, present: (record: HearingRecord) => boolean];
const PARTS: readonly Part[] = [
  ['presentation', '承办单位的陈述', ({ presentation }) => !unsaid(presentation)],
  ['statements', '听证参加人的发言', ({ statements }) => statements.some(({ text }) => !unsaid(text))],
  ['explanation', '承办单位、专家的解释说明', ({ explanation }) => !unsaid(explanation)],
];

const notPublic = r30.block('HEARING_NOT_PUBLIC', 'heldInPublic')`
  听证会应当公开举行。
  公开举行听证会，允许旁听和采访。`;

const incomplete = (missing: readonly Part[]): Finding => {
  const names = missing.map(([, name]) => name).join('、');
  return r30.block('HEARING_RECORD_INCOMPLETE', ...missing.map(([field]) => field))`
    听证记录缺少：${names}。
    补记${names}；没有人提问的，写明没有提问。`;
};

const nobodyCame = r30.block('HEARING_RECORD_INCOMPLETE', 'signatures')`
  听证记录没有到会的参加人。
  登记到会的参加人；无人到会的，重新举行听证会。`;

const unsignedBy = (unsigned: readonly RecordSignature[]) =>
  r30.block('HEARING_RECORD_UNSIGNED', 'signatures')`
    听证记录应当由参加人确认并签字，尚未签字：${unsigned.map(({ name }) => name).join('、')}。
    请参加人核对记录后签字；拒绝签字的，注明拒签和理由。`;
