import { offerOf } from '#schema/kernel/offer.ts';
import { View, bool, day, id, instant, int, of, str } from '#schema/kernel/fields.ts';
import { CaseTakedown } from '#schema/casework/case-takedown.ts';
import { CaseStep } from '#schema/casework/case-step.ts';
import { CaseTransfer } from '#schema/casework/case-transfer.ts';
import { OwnOpinion, PassedOpinionView } from '#schema/casework/passed-opinion.ts';
import { NamedDecision } from '#schema/decision/decision-view.ts';
import { UnitView } from '#schema/identity/unit-view.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { CaseClass, CaseKind, CaseState } from '#server/law/casework/case-kind.ts';
import { CasePublicity } from '#server/law/casework/case-publicity.ts';
import { CaseStanding } from '#server/law/casework/case-standing.ts';
import { ApplicantKind, HandoverWay } from '#server/law/casework/request-form.ts';
import { RequestOutcome } from '#server/law/casework/request-outcome.ts';
import { SuggestionSubject } from '#server/law/decision/decision-suggestion.ts';
import { CommentChannel } from '#server/law/people/comment-channel.ts';

/** Actions on a case item permitted to the viewer (可办事项). */
export const CaseOffer = offerOf('CaseItem', '可办事项', [
  'assignCase',
  'draftCaseAnswer',
  'passCase',
  'confirmCaseAnswer',
  'returnCaseAnswer',
  'takeCaseStep',
  'endCaseStep',
  'decideExtension',
  'fileCase',
  'draftPublicText',
  'publishCase',
  'takeDownCase',
  'reviewTakedown',
  'revealCase',
]);

/** 办件, as its author and those who answer it read it. */
@View()
abstract class CaseWords {
  readonly receiptNo = str();
  readonly kind = of(() => CaseKind);
  readonly caseClass = of.opt(() => CaseClass);
  readonly title = str();
  readonly decision = of.opt(() => NamedDecision, '意见建议所反映的决策');
  readonly subject = of.opt(() => SuggestionSubject);
  readonly text = str();
  readonly publicWish = bool('同意公开');
  readonly channel = of(() => CommentChannel);
  readonly sourceNo = str.opt('转来的单据上的编号');
  readonly state = of(() => CaseState);
  readonly receivedOn = day();
  readonly submittedAt = instant();
  readonly dueOn = day('答复期限');
  readonly daysLate = int('逾期天数，期限内为0');
  readonly stopped = bool('期限暂停：正在等待补正或者征求意见');
  readonly usedDays = int.opt('已用工作日；只有依申请公开的有');
  readonly applicant = of.opt(() => ApplicantKind);
  readonly handover = of.opt(() => HandoverWay, '获取信息的方式');
  readonly steps = of.many(() => CaseStep, '补正、征求意见、延期');
  readonly outcome = of.opt(() => RequestOutcome, '答复的种类');
  readonly letterNo = str.opt('文书编号');
  readonly filedOn = day.opt('归档之日');
  readonly transfers = of.many(() => CaseTransfer);
  readonly answer = str.opt();
  readonly answeredOn = day.opt();
  readonly answeredUnit = str.opt('答复单位');
  readonly publishedAt = instant.opt('公开时间');
  readonly takenDownOn = day.opt('撤下之日；恢复公开的为空');
}

/** 办件 at the desk: personal numbers in its text are masked. */
@View('CaseItem', '办件；公众只看得到公开的')
export class CaseItemView extends CaseWords {
  readonly id = id();
  readonly version = int();
  readonly displayName = str();
  readonly hasContact = bool();
  readonly standing = of(() => CaseStanding, '办理时效');
  readonly unit = of(() => UnitView, '办理单位');
  readonly targetOn = day.opt('县内目标之日；没有目标的为空');
  readonly filedByName = str.opt('归档人');
  readonly draftedByName = str.opt('拟写人');
  readonly returnReason = str.opt('退回原因');
  readonly answeredByName = str.opt('审核人');
  readonly publicText = str.opt('公开的内容');
  readonly publicTextByName = str.opt('公开内容的拟写人');
  readonly about = of.opt(() => NamedDecision, '公开以后列在这项决策的问答里');
  readonly publicity = of(() => CasePublicity, '公开情况');
  readonly takedowns = of.many(() => CaseTakedown);
  readonly opinion = of.opt(() => PassedOpinionView, '它成为的意见');
  /** Authors of the draft and of the public text, for the actions of the viewer. */
  readonly draftedById!: string | null;
  readonly publicTextById!: string | null;
  readonly commentId!: string | null;
  readonly today!: CalendarDay;
}

/** 我的来件: opened by receipt number and look-up code; the answer once it was confirmed. */
@View('MyCase', '本人的来件')
export class MyCaseView extends CaseWords {
  readonly unitName = str('办理单位');
  readonly opinion = of.opt(() => OwnOpinion, '它成为的意见');
}

/** 公开的来件和答复; of one that was taken down no more than that, and why. */
@View('PublicCase', '公开的来件和答复；撤下的，标题、内容和答复都是空的')
export class PublicCaseView {
  readonly id!: string;
  readonly receiptNo = str();
  readonly title = str();
  readonly text = str();
  readonly answer = str();
  readonly takenDownOn = day.opt('撤下之日；恢复公开的为空');
  readonly takedowns = of.many(() => CaseTakedown);
  readonly about = of.opt(() => NamedDecision, '所问的决策');
  readonly unitName = str('答复单位');
  readonly receivedOn = day();
  readonly answeredOn = day();
  readonly publishedAt = instant();
}

/** 问答: a published question on a decision; the answer stands on its own page. */
@View('AnsweredQuestion', '就一项决策公开的提问')
export class AnsweredQuestion {
  readonly receiptNo = str();
  readonly title = str();
  readonly unitName = str('答复单位');
  readonly answeredOn = day();
}
