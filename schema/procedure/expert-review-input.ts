import { Input, View, bool, day, id, of, text } from '#schema/kernel/fields.ts';
import { type ExpertPanelMember } from '#server/law/procedure/expert-panel.ts';
import { InterestDeclaration } from '#server/law/procedure/interest-declaration.ts';
import { LibraryLevel } from '#server/law/procedure/expert-library.ts';
import {
  ExpertKind,
  type ExpertOpinion,
  type ExpertReview,
  ExpertReviewForm,
} from '#server/law/procedure/expert-review.ts';

/** 参加论证的专家. */
@View('ExpertPanelMemberTold')
@Input('ExpertPanelMemberInput', '参加论证的专家、专业机构')
export class ExpertPanelMemberInput implements ExpertPanelMember {
  readonly name = text();
  readonly employer = text();
  readonly interest? = of.opt(() => InterestDeclaration, '与决策事项有无直接利害关系的声明');
  readonly dissenting = bool('持不同意见');
}

/** 论证意见. */
@View('ExpertOpinionTold')
@Input('ExpertOpinionInput', '论证意见')
export class ExpertOpinionInput implements ExpertOpinion {
  readonly expertKind = of(() => ExpertKind);
  readonly expertName = text();
  readonly necessity? = text.opt();
  readonly feasibility? = text.opt();
  readonly scientificMerit? = text.opt();
  readonly signed = bool();
  readonly sealed = bool();
}

/** 专家意见的研究采纳情况, opinion by opinion. */
@View('ExpertAdoptionTold')
@Input('ExpertAdoptionInput', '专家意见的研究采纳情况')
export class ExpertAdoptionInput {
  readonly opinion = text();
  readonly adopted = bool();
  readonly reason? = text.opt('怎样采纳，或者不采纳的理由');
}

/** 专家论证, made from the letters to the experts: the form, and of a meeting its day and minutes. */
@View('RecordedExpertReview')
@Input('ExpertRecordInput', '登记专家论证；专家的声明和意见取自专家论证函')
export class ExpertRecordInput {
  readonly form = of(() => ExpertReviewForm);
  readonly heldOn? = day.opt('召开论证会的日期');
  readonly fileIds = id.many();
}

/** 专家论证, as it was before the platform (补录). */
@View('ExpertReviewTold')
@Input('ExpertReviewInput', '专家论证')
export class ExpertReviewInput implements ExpertReview {
  readonly happenedOn = day();
  readonly form = of(() => ExpertReviewForm);
  readonly members = of.many(() => ExpertPanelMemberInput);
  readonly library? = of.opt(() => LibraryLevel, '专家从哪一级专家库中选择；不是从专家库选择的，不填');
  readonly opinions = of.many(() => ExpertOpinionInput);
  readonly dissent? = text.opt('不同意见');
  readonly adoptions = of.many(() => ExpertAdoptionInput);
  readonly fileIds = id.many();
}
