import { View, bool, id, instant, of, str } from '#schema/kernel/fields.ts';
import { WithholdGround } from '#server/law/consultation/withhold-ground.ts';
import { DisclosureProperty } from '#server/law/decision/document-header.ts';
import { NotPublicGround } from '#server/law/participation/participation.ts';
import { PublicationPlanView } from './publication-view.ts';

/** 依法不予公布的认定. */
@View('Withholding')
export class WithholdingView {
  readonly ground = of(() => NotPublicGround);
  readonly law = str();
  readonly reason = str();
}

/** 送审的材料, as it was sent: what is reviewed is exactly this. */
@View('SubmittedPaper')
export class SubmittedPaperView {
  readonly fileId = id();
  readonly name = str();
  readonly sha256 = str();
  readonly disclosure = of.opt(() => DisclosureProperty);
  readonly ground = of.opt(() => WithholdGround);
  readonly law = str.opt();
  readonly partOfId = id.opt('它是哪份材料的公开版');
}

/** 公布送审 made last, and what the review said; for those who plan and review it. */
@View('PublicationSubmission', '最近一次公布送审及审查')
export class PublicationSubmissionView {
  readonly id = id();
  readonly plan = of.opt(() => PublicationPlanView);
  readonly papers = of.many(() => SubmittedPaperView);
  readonly withholding = of.opt(() => WithholdingView);
  readonly submittedByName = str();
  readonly submittedAt = instant();
  readonly passed = bool.opt('审查是否通过；尚未审查的为空');
  readonly reviewReason = str.opt();
  readonly reviewedByName = str.opt();
}
