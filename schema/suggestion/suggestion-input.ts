import { Input, day, id, int, of, str, text } from '#schema/kernel/fields.ts';
import { ContactKind } from '#schema/identity/contact-kind.ts';
import { CommentChannel } from '#server/law/people/comment-channel.ts';
import { SuggestionSubject } from '#server/law/decision/decision-suggestion.ts';

/** Opinion on a decision, with at most one way to reach its author. */
@Input()
export abstract class SuggestionWordsInput {
  readonly decisionNo = str('决策编号');
  readonly idempotencyKey = id();
  readonly subject = of(() => SuggestionSubject);
  readonly text = text();
  readonly name? = text.opt();
  readonly contactKind? = of.opt(() => ContactKind);
  readonly contact? = text.opt();
}

/** 网上提出的意见建议. */
@Input('SuggestionInput', '对决策及其执行的意见建议')
export class SuggestionInput extends SuggestionWordsInput {
  readonly noticeVersion = int('所见个人信息处理告知的版本');
}

/** 来信、来电、来访提出的意见建议, written down by staff. */
@Input('RecordedSuggestionInput', '来信、来电、来访的意见建议，由工作人员登记')
export class RecordedSuggestionInput extends SuggestionWordsInput {
  readonly channel = of(() => CommentChannel);
  readonly receivedOn = day();
}
