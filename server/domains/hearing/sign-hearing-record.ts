import type { HearingParticipant } from '#schema/hearing/hearing-participant.ts';
import type { Hearing } from '#schema/hearing/hearing.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { refuseHearingRecord } from '#server/law/hearing/hearing-record.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { atStage } from './hearing-guards.ts';
import { change, loadOwn } from './hearing-load.ts';
import { mayBring } from './hearing.permissions.ts';
import { activeOf, participantIn } from './participants.ts';
import { recordOf } from './record-facts.ts';

const r30 = provision('R-30', 'DESIGN', '听证记录规则');

/** Response of one participant to the record put before them. */
export interface Signature {
  signedOn: CalendarDay | null;
  refusalReason: string | null;
}

/** 登记签字 (第十七条): who confirmed the record signs it; who will not, their reason is noted. */
export const signHearingRecord = defineCommand(
  ['hearing.recordSigned', '登记听证记录签字'],
  mayBring('recordSignature'),
  async (command, id: string, version: number, participantId: string, signature: Signature) => {
    const hearing = await loadOwn(command, id, version);
    const participant = await participantIn(command, id, participantId);
    const record = await recordOf(command, hearing, await activeOf(command, id));
    const unfinished = refuseHearingRecord(record).filter(({ code }) => code === 'HEARING_RECORD_INCOMPLETE');
    const refusal = command.refusalOf(
      atStage('recordSignature', hearing, () => [
        ...unfinished,
        ...refuseSignature(hearing, participant, signature, command.today),
      ]),
    );
    if (refusal) return refusal;
    Object.assign(participant, signature);
    change(command, hearing);
    return id;
  },
);

function refuseSignature(
  { heldOn }: Hearing,
  { attended }: HearingParticipant,
  { signedOn, refusalReason }: Signature,
  today: CalendarDay,
): Finding[] {
  return [
    ...(attended ? [] : [absent]),
    ...((signedOn === null) === (refusalReason === null) ? [oneOfTwo] : []),
    ...(signedOn && (signedOn > today || (heldOn && signedOn < heldOn)) ? [dayWrong] : []),
  ];
}

const absent = r30.block('HEARING_SIGNER_ABSENT', 'participantId')`
  没有到会的参加人不签字。`;

const oneOfTwo = r30.block('HEARING_SIGNATURE_UNCLEAR', 'signedOn', 'refusalReason')`
  签字日期和拒绝签字的理由，只填其中一项。
  清空多填的一项：本人签了的留日期，没签的留说明。`;

const dayWrong = r30.block('HEARING_SIGNED_WHEN', 'signedOn')`
  签字日期应在听证会之后，不晚于今天。
  改正日期。`;
