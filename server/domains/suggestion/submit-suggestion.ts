import type { SuggestionInput } from '#schema/suggestion/suggestion-input.ts';
import { CommentChannel } from '#server/law/people/comment-channel.ts';
import { refusePrivacyNotice } from '#server/law/people/privacy-notice.ts';
import { noticeInForce } from '#server/ground/kernel/notice-in-force.ts';
import { receiptedCommand } from '#server/engines/receipt/receipted-command.ts';
import { refuseIntake, SUGGESTION, takeSuggestion, whatDecision } from './suggestion-intake.ts';
import { suggester } from './suggestion.permissions.ts';

/** 提出意见建议 (国令713号第三十五条): anyone, at any time while the decision is in force. */
export const submitSuggestion = receiptedCommand(
  ['suggestion.submitted', '提出意见建议'],
  suggester,
  SUGGESTION,
  async (command, input: SuggestionInput) => {
    const decision = await whatDecision(command, input.decisionNo);
    const { noticeVersion } = input;
    const refusal = command.refusalOf([
      ...refuseIntake(command, decision, input),
      ...refusePrivacyNotice(noticeVersion, await noticeInForce(command.db)),
    ]);
    if (refusal) return refusal;
    const arrival = { channel: CommentChannel.WEB, receivedOn: command.today, noticeVersion };
    return takeSuggestion(command, decision, input, arrival);
  },
);
