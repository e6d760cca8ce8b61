import { View, id, instant, int, of, str } from '#schema/kernel/fields.ts';
import { WeakenedDutyView } from '#schema/statute/held-article-view.ts';
import { DraftChangeView, DraftClauseView, MeasureOfChangeView } from '#schema/draft/draft-view.ts';

/** 审查意见的一点, numbered by its place. */
@View('OpinionPoint', '合法性审查意见的一点')
export class OpinionPointView {
  readonly no = int();
  readonly anchorId = id.opt('所指的条款；对全文的为空');
  readonly clauseNo = str();
  readonly text = str();
}

/** The reviewer's last word on a difference. */
@View('ChangeVerdict', '对一处审查后的修改的判断')
export class ChangeVerdictView {
  readonly point = int.opt('落实的是审查意见第几点；不予确认的为空');
  readonly askedBack = str('不予确认的理由');
  readonly by = str();
  readonly at = instant();
}

/** 与送审稿的一处不同, with what the reviewer said of it. */
@View('ReviewedChange', '与送审稿的一处不同')
export class ReviewedChangeView extends DraftChangeView {
  readonly verdict = of.opt(() => ChangeVerdictView, '审查机关还没有判断的为空');
}

/** A computed change that the unit judged not material, for the reviewer to answer. */
@View('JudgedChange', '承办单位判断不属于重大修改的修改')
export class JudgedChangeView {
  readonly no = int('送审稿是第几稿');
  readonly measure = of(() => MeasureOfChangeView);
  readonly reason = str('承办单位的理由');
}

/** 送审以后的草案: which version was sent, which one stands now, and how they differ. */
@View('DraftReview', '送审以后的草案')
export class DraftReviewView {
  readonly submittedNo = int('送审稿是第几稿');
  readonly currentId = id();
  readonly currentNo = int('现行稿是第几稿');
  readonly digest = str('现行稿的 SHA-256');
  readonly unfixedNo = int.opt('还有没有定稿的一稿');
  readonly clauses = of.many(() => DraftClauseView, '送审稿的条款');
  readonly weakened = of.many(() => WeakenedDutyView, '送审稿里比所引条文要求弱的，按今天有效的条文比对');
  readonly points = of.many(() => OpinionPointView);
  readonly changes = of.many(() => ReviewedChangeView);
  readonly judged = of.opt(() => JudgedChangeView, '没有需要审查机关回答的为空');
}
