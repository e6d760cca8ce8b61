/**
 * 国令713号第十七条: participants state, ask, question and debate; the unit presents, and the unit or experts explain. So a speech of
 * a participant is that of one who came, and whoever presides or keeps the record does not speak for the unit.
 */
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';
import { HEARING_ENTRY_LABELS, HearingEntryKind } from './hearing-words.ts';

const r30 = provision('R-30', 'LAW', '国令713号第十七条');
const r30Design = provision('R-30', 'DESIGN', '听证记录规则');

/** One speech of the record, by whom (发言人). */
export interface Speech {
  /** Its place in the record, from 1. */
  no: number;
  kind: HearingEntryKind;
  /** Chosen from the list of participants, and whether they came. */
  named: boolean;
  came: boolean;
  /** Written out, for the unit and for experts. */
  speaker: string;
}

const K = HearingEntryKind;
const OF_PARTICIPANTS: readonly HearingEntryKind[] = [K.STATEMENT, K.QUESTION, K.DEBATE];

/** Reasons against the speaker of a speech (发言人), where these people preside and keep the record. */
export function refuseSpeaker(speech: Speech, keepers: readonly (string | null)[]): Finding[] {
  const { no, kind, named, came, speaker } = speech;
  if (named) return came ? [] : [unknown(no, kind)];
  if (OF_PARTICIPANTS.includes(kind)) return [unknown(no, kind)];
  if (blank(speaker)) return [unnamed(no)];
  const keeper = keepers.find((one) => one !== null && !blank(one) && plain(speaker).includes(plain(one)));
  return keeper ? [keeperSpeaks(no, keeper)] : [];
}

const plain = (name: string) => name.normalize('NFKC').replaceAll(/[\s·•]/gu, '');

const unknown = (no: number, kind: HearingEntryKind) => r30.block('HEARING_SPEAKER_UNKNOWN', 'participantId')`
  第${no}段“${HEARING_ENTRY_LABELS[kind]}”的发言人不是到会的参加人。
  从到会的参加人中点选；承办单位、专家的话记作解释说明，没有签到的人不记作参加人发言。`;

const unnamed = (no: number) => r30Design.block('HEARING_SPEAKER_UNNAMED', 'speaker')`
  第${no}段没有写明发言人。
  写明发言人的单位和姓名。`;

const keeperSpeaks = (no: number, name: string) => r30Design.block('HEARING_KEEPER_SPEAKS', 'speaker')`
  第${no}段由${name}代表承办单位发言，该人主持本次听证会或者作记录。
  写明实际陈述、解释的人；主持、记录、陈述由不同的人担任。`;
