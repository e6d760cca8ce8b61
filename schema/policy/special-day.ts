import { Table, column } from '#schema/kernel/columns.ts';
import type { SpecialDayKind } from '#server/law/calendar/special-days.ts';

/** 节假日与调休: a day the State Council notice makes a holiday or a make-up working day. */
@Table()
export class SpecialDay {
  readonly day = column.day({ primary: true });
  kind = column.text() as SpecialDayKind;
  name = column.text.or('');
}
