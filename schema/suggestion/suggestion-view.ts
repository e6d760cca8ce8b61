import { offerOf } from '#schema/kernel/offer.ts';
import { View, bool, day, id, instant, int, of, str } from '#schema/kernel/fields.ts';
import { UnitView } from '#schema/identity/unit-view.ts';
import { FindingType, orRefusal } from '#schema/kernel/refusal.ts';
import { CaseTransfer } from '#schema/casework/case-transfer.ts';
import { CommentChannel } from '#server/law/people/comment-channel.ts';
import { CaseState } from '#server/law/casework/case-kind.ts';
import { SuggestionSubject } from '#server/law/decision/decision-suggestion.ts';
import type { Finding } from '#server/law/refusal.ts';

/** The decision that a suggestion is about (所反映的决策). */
@View()
export class SuggestedDecision {
  readonly no = str();
  readonly title = str();
}

/** Actions on a suggestion permitted to the viewer (可办事项). */
export const SuggestionOffer = offerOf('Suggestion', '可办事项', [
  'answerSuggestion',
  'forwardSuggestion',
  'revealSuggestion',
]);

/** 意见建议, as its author and those who answer it read it. */
@View()
abstract class SuggestionWords {
  readonly receiptNo = str();
  readonly decision = of(() => SuggestedDecision);
  readonly channel = of(() => CommentChannel);
  readonly subject = of(() => SuggestionSubject);
  readonly text = str();
  readonly state = of(() => CaseState);
  readonly receivedOn = day();
  readonly submittedAt = instant();
  readonly dueOn = day('答复期限');
  readonly forwards = of.many(() => CaseTransfer);
  readonly answer = str.opt();
  readonly answeredOn = day.opt();
  readonly answeredUnit = str.opt('答复单位');
}

/** 意见建议 at the desk: personal numbers in its text are masked. */
@View('Suggestion', '意见建议；公众看不到')
export class SuggestionView extends SuggestionWords {
  readonly id = id();
  readonly version = int();
  readonly displayName = str();
  readonly hasContact = bool();
  readonly unit = of(() => UnitView, '办理单位');
  readonly answeredByName = str.opt();
}

/** 我反映的问题: opened by receipt number and look-up code. */
@View('MySuggestion', '本人的意见建议')
export class MySuggestionView extends SuggestionWords {
  readonly unitName = str('办理单位');
}

/** Numbers of opinions received and answered on a decision; and whether more can be handed in. */
@View('SuggestionStanding', '意见建议的收件和答复情况')
export class SuggestionStanding {
  readonly open = bool('现在可以提出');
  readonly findings: readonly Finding[] = of.many(() => FindingType, '不能提出的原因');
  readonly received = int();
  readonly answered = int();
  readonly trigger: readonly Finding[] = of.many(() => FindingType, '达到启动决策后评估的数量；公众看不到');
}

/** A suggestion, or why it may not be so. */
export const SuggestionOrRefusal = orRefusal(SuggestionView, 'Suggestion');
