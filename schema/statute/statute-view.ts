import { NamedDecision } from '#schema/decision/decision-view.ts';
import { View, bool, day, id, instant, int, of, str } from '#schema/kernel/fields.ts';
import { offerOf } from '#schema/kernel/offer.ts';
import { BasisLevel } from '#server/law/consultation/legal-basis.ts';
import { ClauseKind } from '#server/law/draft/draft-tree.ts';
import { LawEntryState } from '#server/law/policy/law-edition.ts';
import { PlanningKind, PlanningStanding } from '#server/law/statute/plan-entry.ts';
import { StatuteStanding } from '#server/law/statute/statute-edition.ts';

/** 对一版法规可办的事. */
export const StatuteOffer = offerOf('Statute', '可办事项', [
  'confirm',
  'return',
  { event: 'follow', label: '登记新的一版，或者登记废止' },
]);

/** 法规的一版, without its text; what waits for its second person, and what was returned, the county's staff alone. */
@View('Statute', '法规的一版')
export class StatuteView {
  readonly id = id();
  readonly code = str('登记号，各版相同');
  readonly no = int('第几版，按登记的先后');
  readonly ends = bool('这一版登记的是废止');
  readonly title = str();
  readonly level = of(() => BasisLevel);
  readonly planKind = of.opt(() => PlanningKind, '规划的类别；法规、文件为空');
  readonly firstYear = int.opt('规划期的第一年');
  readonly lastYear = int.opt('规划期的最后一年');
  readonly planStanding = of.opt(() => PlanningStanding, '规划期；法规、文件为空');
  readonly docNo = str();
  readonly issuer = str('制定机关');
  readonly promulgatedOn = day('公布之日');
  readonly from = day('施行之日；废止的，失效之日');
  readonly until = day.opt('最后有效之日；没有后来的版本时为空');
  readonly successor = str('取代它的法规；没有的为空');
  readonly url = str('官方文本的网址');
  readonly whole = bool('收录全文');
  readonly articleCount = int('收录了几条');
  readonly reason = str();
  readonly state = of(() => LawEntryState);
  readonly standing = of.opt(() => StatuteStanding, '没有确认的为空');
  readonly proposedBy = str.opt('提出人，公众看不到');
  readonly proposedAt = instant();
  readonly ruledBy = str.opt('确认人或者退回人，公众看不到');
  readonly ruledAt = instant.opt();
  readonly ruling = str('退回的原因');
  readonly version = int();

  /** Who entered it confirms nothing of it. */
  readonly proposedById!: string | null;
}

/** 法规的一条, or a heading above articles. */
@View('StatuteClause', '法规的一条，或者条文上面的标题')
export class StatuteClauseView {
  readonly kind = of(() => ClauseKind);
  readonly no = str('条号，如第十五条');
  readonly text = str();
  readonly anchor = str.opt('在法规页面上的位置；标题没有');
}

/** 法规正文: one edition with its text, and the other editions of the law. */
@View('StatuteText', '法规的一版和正文')
export class StatuteTextView {
  readonly statute = of(() => StatuteView);
  readonly clauses = of.many(() => StatuteClauseView);
  readonly editions = of.many(() => StatuteView, '这部法规的各个版本，按施行的先后');
  readonly decision = of.opt(() => NamedDecision, '本平台公布的、发文字号相同的决策；没有的为空');
}
