import { Input, bool, day, id, of, text } from '#schema/kernel/fields.ts';
import { CorrectedPart } from '#server/law/notice/corrected-part.ts';

/** 更正内容: words of a part, or a file beside a published one. */
@Input('CorrectionInput')
export class CorrectionInput {
  readonly part = of(() => CorrectedPart);
  readonly wrong = text('有错的原文，照抄公布的页面；更正附件的为空');
  readonly corrected = text('正确的文字；更正附件的为空');
  readonly formerFileId = id.opt('有错的附件，或者要撤下的解读视频');
  readonly fileId = id.opt('正确的附件；撤下的为空');
  readonly reason = text('为什么更正，向社会公布');
  readonly since = day.opt('自哪一天起以更正后的为准；自始有错的为空');
  readonly material = bool('影响公众判断的，征集期限重新计算');
}
