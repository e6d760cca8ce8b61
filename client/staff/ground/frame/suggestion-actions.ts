/** Labels of the audited actions on suggestions (意见建议). */
export const SUGGESTION_ACTIONS: Readonly<Record<string, string>> = {
  'suggestion.answered': '答复意见建议',
  'suggestion.forwarded': '转办意见建议',
  'suggestion.recorded': '登记意见建议',
  'suggestion.revealed': '查看反映人和原文',
  'suggestion.submitted': '提出意见建议',
};
