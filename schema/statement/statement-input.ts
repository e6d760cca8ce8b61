import { Input, bool, id, instant, int, of, text } from '#schema/kernel/fields.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';

/** 列席意见的登记: who, to which item, what, and when. */
@Input('StatementInput')
export class StatementInput {
  readonly itemId = id();
  readonly invitationId? = id.opt('已签到的受邀人；没有邀请的，填姓名和类别');
  readonly speaker = text({ defaultValue: '' });
  readonly category? = of.opt(() => RepresentativeCategory);
  readonly text = text();
  readonly saidAt? = instant.opt('发言的时刻');
  readonly now = bool({ defaultValue: false, description: '此刻说的' });
  readonly named = bool('本人同意署名公布');
  readonly idempotencyKey = id();
}

/** 发言时刻: on the clock, or as a second of the published recording. */
@Input('StatementMomentInput')
export class StatementMomentInput {
  readonly saidAt? = instant.opt();
  readonly part? = int.opt('第几段录像');
  readonly seconds? = int.opt('公布的录像上的秒数');
}

/** 书面列席意见, handed in by whoever holds the invitation's link. */
@Input('WrittenStatementInput')
export class WrittenStatementInput {
  readonly text = text();
  readonly named = bool('同意署名公布');
  readonly idempotencyKey = id();
}
