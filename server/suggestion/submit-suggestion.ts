import type { SuggestionInput } from '#schema/suggestion/suggestion-input.ts';
import { act } from '#server/kernel/act.ts';
import { CommentChannel } from '#server/law/comment-words.ts';
import { refusePrivacyNotice } from '#server/law/privacy-notice.ts';
import { noticeInForce } from '#server/kernel/notice-in-force.ts';
import { earlierReceipt, refuseIntake, takeSuggestion, whatDecision } from './suggestion-intake.ts';
import { suggester } from './suggestion.permissions.ts';

/** 提出意见建议 (国令713号第三十五条): anyone, at any time while the decision is in force. */
export const submitSuggestion = act(
  'suggestion.submitted',
  suggester,
  async (command, input: SuggestionInput) => {
    const earlier = await earlierReceipt(command, input);
    if (earlier) return earlier;
    const decision = await whatDecision(command, input.decisionNo);
    const { noticeVersion } = input;
    const refusal = command.weigh([
      ...refuseIntake(command, decision, input),
      ...refusePrivacyNotice(noticeVersion, await noticeInForce(command.db)),
    ]);
    if (refusal) return refusal;
    const arrival = { channel: CommentChannel.WEB, receivedOn: command.today, noticeVersion };
    return takeSuggestion(command, decision, input, arrival);
  },
);
