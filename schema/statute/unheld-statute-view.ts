import { NamedDecision } from '#schema/decision/decision-view.ts';
import { View, of, str } from '#schema/kernel/fields.ts';

/** 待收录的法规: cited by a matter, and not in the library, or without the article. */
@View('UnheldStatute', '待收录的法规：草案引用了，法规库没有，或者没有这一条')
export class UnheldStatuteView {
  readonly title = str();
  readonly docNo = str('引用时写的文号；没有的为空');
  readonly articles = str.many('缺少的条文；整部没有收录的为空');
  readonly matters = of.many(() => NamedDecision);
}
