import { Input, View, day, int, text } from '#schema/kernel/fields.ts';
import type { LateSolicitation } from '#server/law/procedure/late-solicitation.ts';

const description = '启用平台以前的公开征求意见';

/** 补录的公开征求意见 (第十五条、第十八条), as it was held and answered elsewhere. */
@View('LateSolicitationTold')
@Input('LateSolicitationInput', description)
export class LateSolicitationInput implements LateSolicitation {
  readonly opensOn = day('公布日期');
  readonly closesOn = day('截止日');
  readonly publishedIn = text('在哪里公布：网站栏目和网址、报刊名称和日期');
  readonly shortenReason? = text.opt('少于三十日的，当时公布的缩短理由');
  readonly shortenApprovedBy? = text.opt('批准缩短期限的领导');
  readonly opinionCount = int('收到意见的条数');
  readonly adoptedCount = int('采纳和部分采纳的条数');
  readonly answer = text('意见的主要内容和处理情况，未采纳的理由');
  readonly answeredOn? = day.opt('公布采纳情况的日期；没有公布的为空');
}
