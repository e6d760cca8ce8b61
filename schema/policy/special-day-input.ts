import { Input, day, of, text } from '#schema/kernel/fields.ts';
import { SpecialDayKind } from '#server/law/calendar/special-days.ts';

/** One day of the yearly notice as it is filled in (节假日与调休). */
@Input()
export class SpecialDayInput {
  readonly day = day();
  readonly kind = of(() => SpecialDayKind);
  readonly name = text();
}
