import { type Can, offerOf } from '#schema/kernel/offer.ts';
import { View, bool, day, id, instant, int, of, str } from '#schema/kernel/fields.ts';
import { ChangedClause } from '#schema/feedback/adoption-report.ts';
import { MyReasonQuestion } from '#schema/feedback/reason-question-view.ts';
import { AttachmentView } from '#schema/kernel/attachment-view.ts';
import { CommentStatus, HideReason } from '#server/law/consultation/comment-stage.ts';
import { Outcome } from '#server/law/feedback/outcome.ts';
import { CommentRevisionView } from './comment-revision-view.ts';
import { BlackoutView } from '#schema/consultation/blackout-view.ts';
import { SaidComment } from './said-comment.ts';

/** Actions on their comment permitted to its author, and the reasons against the others. */
export const MyCommentOffer = offerOf('MyComment', '可办事项', [
  'edit',
  'withdraw',
  { event: 'askReason', label: '提出理由不清楚' },
  { event: 'disown', label: '说明不是本人提出' },
]);

/** 本人看到的意见: its whole content, unmasked, and, once it is published, the outcome and its reason. */
@View('MyComment', '本人凭受理编号和查询码看到的意见')
export class MyCommentView extends SaidComment {
  /** Read by the field `consultation`; not in the contract itself. */
  readonly consultationId!: string;

  readonly status = of(() => CommentStatus);
  readonly showText = bool();
  readonly showName = bool();
  readonly disownedAt = instant.opt('说明不是本人提出的时刻');
  readonly hidden = of.opt(() => HideReason, '决定不予展示的理由');
  readonly blackouts = of.many(() => BlackoutView, '公开时隐去的文字；没有公开的为空');
  readonly attachments = of.many(() => AttachmentView);
  readonly revisions = of.many(() => CommentRevisionView);
  readonly commitment = str('现行版本的校验值');
  readonly salt = str('随机数，base64');
  readonly payload = str('规范化内容');
  readonly outcome = of.opt(() => Outcome);
  readonly ground = str.opt();
  readonly reason = str.opt();
  readonly route = str.opt();
  readonly routedAnswer = str.opt('转办单位的答复');
  readonly routedAnsweredOn = day.opt();
  readonly changedClauses = of.many(() => ChangedClause);
  readonly decidedOn = day.opt();
  readonly confirmedUnit = str.opt();
  readonly clusterTitle = str.opt();
  readonly clusterCount = int.opt();
  readonly groupId = id.opt('一并处理的意见的公开页');
  readonly reasonQuestion = of.opt(() => MyReasonQuestion, '理由不清楚');
  readonly askReasonUntil = day.opt('提出理由不清楚的截止日');
  readonly version = int();
  readonly viewerCan!: Can<typeof MyCommentOffer>;
}
