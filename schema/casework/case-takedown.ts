import { View, bool, day, str } from '#schema/kernel/fields.ts';

/** 撤下和复核: taken down at once by the unit that answered, kept down or published again by the office. */
@View('CaseTakedown', '撤下公开的来件和答复，以及对撤下的复核')
export class CaseTakedown {
  readonly on = day();
  readonly reason = str('公众看得到');
  readonly byName = str.opt('撤下人；只有办理的人看得到');
  readonly upheld = bool.opt('复核的结果：维持，或者恢复公开；还没有复核的为空');
  readonly reviewReason = str.opt('复核意见，公众看得到');
  readonly reviewedByName = str.opt('复核人；只有办理的人看得到');
  readonly reviewedOn = day.opt();
  /** Who took it down does not review it. */
  readonly byId!: string | null;
}
