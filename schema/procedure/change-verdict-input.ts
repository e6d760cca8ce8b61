import { Input, id, int, text } from '#schema/kernel/fields.ts';
import type { ChangeVerdict } from '#server/law/procedure/legality-change.ts';

/** 对一处审查后的修改的判断: the point it carries out, or why it is asked back (第二十八条). */
@Input('ChangeVerdictInput')
export class ChangeVerdictInput implements ChangeVerdict {
  readonly anchorId = id('条款的固定编号');
  readonly point? = int.opt('落实的是审查意见第几点');
  readonly askedBack? = text.opt('不予确认的，写明理由');
}
