import { View, day, id, instant, of, str } from '#schema/kernel/fields.ts';
import { NoticeKind } from './notice-kind.ts';

const description = '公告：延长、撤回、更正等，一经发布不再修改';

/** 公告, as everyone reads it. */
@View('ConsultationNotice', description)
export class ConsultationNoticeView {
  readonly id = id();
  readonly kind = of(() => NoticeKind);
  readonly reason = str();
  readonly fromClosesOn = day.opt();
  readonly toClosesOn = day.opt();
  readonly at: Date | string = instant();
}
