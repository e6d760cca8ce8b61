import { View, day, str } from '#schema/kernel/fields.ts';

/** 应有的期限 of a round: by the statute, by what its body set for itself, or by a special law. */
@View()
export class AskedPeriod {
  readonly written = str('写法，如30日、40日、22个工作日');
  readonly fullOn = day('期满之日，不论是否休息日');
}
