import { Table, column } from '#schema/kernel/columns.ts';
import { HearingParticipant } from '#schema/hearing/hearing-participant.ts';
import { Hearing } from '#schema/hearing/hearing.ts';
import type { HearingEntryKind } from '#server/law/hearing/hearing-words.ts';

/** 听证记录的一段 (第十七条): who said what, in the order in which it was said; fixed when the record is confirmed. */
@Table({ indexes: [{ properties: ['hearingId', 'position'] }] })
export class HearingEntry {
  readonly id = column.key();
  readonly hearingId = column.ref(() => Hearing);
  readonly position = column.integer();
  readonly kind = column.text() as HearingEntryKind;

  /** The participant who spoke; null for the unit, its experts and the chair. */
  readonly participantId = column.ref.opt(() => HearingParticipant);
  readonly speaker = column.text();
  readonly text = column.text();
}
