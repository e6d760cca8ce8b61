import { Input, int, of, text } from '#schema/kernel/fields.ts';
import { HoldGround } from '#server/law/people/contact-hold.ts';

/** 暂缓删除联系方式, as it is typed: by the numbers under which the matter is known. */
@Input('ContactHoldInput', '暂缓删除联系方式；征求意见和听证会都不填的，是整个事项')
export class ContactHoldInput {
  readonly decisionNo = text('事项编号');
  readonly consultationRound = int.opt({ defaultValue: null, description: '第几次征求意见' });
  readonly hearingNo = text.opt({ defaultValue: null, description: '听证会编号' });
  readonly ground = of(() => HoldGround);
  readonly reason = text();
}
