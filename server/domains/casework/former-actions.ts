import { nameOf } from '#server/ground/kernel/action-words.ts';

/** How the author of one of the 意见建议 was looked at before they were case items. */
export const FORMER_REVEALING = nameOf(['suggestion.revealed', '查看反映人和原文']);

// Other acts from before then (以前的审计事项): the audit still says them in words.
nameOf(['suggestion.submitted', '提出意见建议']);
nameOf(['suggestion.recorded', '登记意见建议']);
nameOf(['suggestion.answered', '答复意见建议']);
nameOf(['suggestion.forwarded', '转办意见建议']);
