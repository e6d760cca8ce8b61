import { dayOf } from '#client/format.ts';
import { EnterSpoken } from '#client/staff/domains/consultation/EnterSpoken.tsx';
import type { HearingProps } from './hearing-record.ts';

/**
 * Participants' statements, once the record is confirmed: while opinions are taken, each is answered like any other
 * (第十八条).
 */
export function EnterOpinions({ hearing }: HearingProps) {
  const { consultationId, recordSignedAt, startedAt, entries } = hearing;
  return consultationId && recordSignedAt ? (
    <EnterSpoken
      title="会上的意见登记到意见处理"
      consultationId={consultationId}
      channel="HEARING"
      day={dayOf(startedAt ?? recordSignedAt)}
      spoken={entries
        .filter(({ participantId }) => participantId)
        .map(({ id, speaker, text, commentReceiptNo }) => ({
          id,
          speaker,
          named: true,
          text,
          receiptNo: commentReceiptNo,
        }))}
    />
  ) : null;
}
