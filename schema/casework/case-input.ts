import { Input, bool, day, id, int, of, str, text } from '#schema/kernel/fields.ts';
import { ContactKind } from '#schema/identity/contact-kind.ts';
import { CaseKind } from '#server/law/casework/case-kind.ts';
import { CommentChannel } from '#server/law/people/comment-channel.ts';
import { ApplicantKind, HandoverWay } from '#server/law/casework/request-form.ts';
import { SuggestionSubject } from '#server/law/decision/decision-suggestion.ts';

/** The words of a request, and at most one way to reach the person. */
@Input()
export abstract class CaseWordsInput {
  readonly idempotencyKey = id();
  readonly kind = of(() => CaseKind);
  readonly title? = text.opt('留言的标题、所需信息的名称');
  readonly decisionNo? = str.opt('意见建议所反映的、留言所问的决策编号');
  readonly subject? = of.opt(() => SuggestionSubject);
  readonly applicant? = of.opt(() => ApplicantKind, '依申请公开的申请人');
  readonly handover? = of.opt(() => HandoverWay, '获取信息的方式');
  readonly identityNo? = text.opt('依申请公开的身份证明号码，密封保存');
  readonly text = text();
  readonly publicWish = bool('同意公开来件和答复');
  readonly name? = text.opt();
  readonly contactKind? = of.opt(() => ContactKind);
  readonly contact? = text.opt();
}

/** 网上提交的办件. */
@Input('CaseInput', '留言等来件')
export class CaseInput extends CaseWordsInput {
  readonly noticeVersion = int('所见个人信息处理告知的版本');
}

/** 来信、来电、来访, written down by staff. */
@Input('RecordedCaseInput', '来信、来电、来访，由工作人员登记')
export class RecordedCaseInput extends CaseWordsInput {
  readonly channel = of(() => CommentChannel);
  readonly receivedOn = day();
  readonly sourceNo? = text.opt('转来的单据上的编号，例如工单编号');
}
