import { Table, column } from '#schema/kernel/columns.ts';
import { Hearing } from '#schema/hearing/hearing.ts';
import { Person } from '#schema/identity/person.ts';
import type { HearingNoticeKind } from '#server/law/hearing/hearing-words.ts';

/** 听证公示: public notice on a hearing, word for word, append-only. */
@Table({ indexes: [{ properties: ['hearingId', 'at'] }] })
export class HearingNotice {
  readonly id = column.key();
  readonly hearingId = column.ref(() => Hearing);
  readonly kind = column.text() as HearingNoticeKind;

  /** Text of the notice, a line a paragraph. */
  readonly text = column.text();

  /** Person who published it; null where it follows from a participant's own act. */
  readonly byId = column.ref.opt(() => Person);

  /** Reviewer before publication; null where no review is asked. */
  readonly reviewedById = column.ref.opt(() => Person);
  readonly at = column.instant();
}
