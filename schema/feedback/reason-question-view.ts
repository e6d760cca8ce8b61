import { type Can, offerOf } from '#schema/kernel/offer.ts';
import { View, bool, day, id, int, of, str } from '#schema/kernel/fields.ts';
import { DispositionState } from '#server/law/feedback/disposition-state.ts';
import { Outcome, RejectionGround } from '#server/law/feedback/outcome.ts';

/** 理由不清楚, as its author sees it: the question, the day by which it is answered, the answer. */
@View()
export class MyReasonQuestion {
  readonly question = str();
  readonly askedOn = day();
  readonly dueOn = day();
  readonly overdue = bool('逾期没有答复，或者逾期才答复');
  readonly answer = str.opt();
  readonly answeredOn = day.opt();
}

/** 对理由的再次答复, as everybody reads it. */
@View('FollowUp', '对理由的再次答复')
export class FollowUp {
  readonly questions = str.many('公开展示的意见所提的问题，个人信息号码已遮盖');
  readonly answer = str();
  readonly answeredOn = day();
}

/** One who finds the reason unclear, at the desk: the words with their personal numbers masked. */
@View()
export class DeskReasonQuestion {
  readonly commentId = id();
  readonly receiptNo = str();
  readonly displayName = str();
  readonly opinion = str('意见原文');
  readonly question = str();
  readonly differs = bool('意见人说自己的意见与一并答复的不同，要求单独答复');
  readonly shown = bool('意见公开展示');
  readonly askedOn = day();
  readonly dueOn = day();
  readonly overdue = bool();
}

/** Actions on a further answer permitted to the viewer. */
export const ReasonAnswerOffer = offerOf('ReasonAnswer', '可办事项', ['propose', 'confirm', 'return']);

/** 再次答复, at the desk. */
@View('ReasonAnswer', '对理由的再次答复，工作台所见')
export class ReasonAnswerView {
  readonly id = id();
  readonly state = of(() => DispositionState);
  readonly text = str();
  readonly showQuestions = bool();
  readonly proposedBy = str();
  readonly confirmedBy = str.opt();
  readonly answeredOn = day.opt();
  readonly returnedReason = str.opt();
  readonly version = int();
}

/** Authors who ask about one reason and have, or will have, one answer. */
@View()
export class ReasonGroup {
  readonly key = id();
  readonly outcome = of(() => Outcome);
  readonly ground = of.opt(() => RejectionGround);
  readonly reason = str();
  readonly route = str.opt();
  readonly coveredAt = str.opt();
  readonly clusterTitle = str.opt('所在主题');
  readonly dueOn = day('其中最早到期的一日');
  readonly overdue = bool();
  readonly questions = of.many(() => DeskReasonQuestion);
  readonly answer = of.opt(() => ReasonAnswerView);
  readonly viewerCan!: Can<typeof ReasonAnswerOffer>;
}

/** 理由不清楚 of one consultation: how many of each, and those that were asked for. */
@View()
export class ReasonQuestions {
  readonly open = int();
  readonly proposed = int();
  readonly answered = int();
  readonly overdue = int('逾期没有答复的');
  readonly groups = of.many(() => ReasonGroup);
}
