import { Input, bool, day, id, instant, int, of, text } from '#schema/kernel/fields.ts';
import { HearingSeatsView } from './hearing-parts.ts';

/** 听证会方案和公告, as they are typed. */
@Input('HearingInput')
export class HearingInput {
  readonly name = text();
  readonly purpose = text();
  readonly isPrice = bool();
  readonly host = text('主持单位；价格听证会按单位资料登记的价格主管部门填写');
  readonly chair = text('听证主持人，随公告公布');
  readonly heldOn? = day.opt();
  readonly startsAt? = text.opt('开始的钟点，如 09:00');
  readonly place? = text.opt();
  readonly conditions = text();
  readonly sides = of.many(() => HearingSeatsView);
  readonly selectionMethod? = text.opt();
  readonly signUpOpensAt? = instant.opt();
  readonly signUpClosesAt? = instant.opt('不含');
  readonly observerSeats = int();
  readonly pressSeats = int();
  readonly content = text('公告正文');
  readonly contact = text('联系人、电话');
  readonly draftFileId? = id.opt('决策材料中的草案，随公告公布；征求意见时已经公布的可以不填');
  readonly explanationFileId? = id.opt('决策材料中的草案说明');
}

/** 延期到何时何地，为什么. */
@Input('HearingPostponementInput')
export class HearingPostponementInput {
  readonly heldOn = day();
  readonly startsAt = text();
  readonly place = text();
  readonly signUpClosesAt? = instant.opt('延长报名的，新的截止时刻');
  readonly reason = text();
}
