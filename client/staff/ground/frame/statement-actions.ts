/** Labels of the audited actions on statements and on papers for those invited. */
export const STATEMENT_ACTIONS = {
  'statement.recorded': '登记列席意见',
  'statement.handedIn': '提交书面列席意见',
  'statement.voided': '列席意见登记作废',
  'statement.momentSet': '更正列席意见的发言时刻',
  'statement.consentRecorded': '登记列席意见的署名意愿',
  'statement.consentGiven': '改变本人列席意见的署名意愿',
  'statement.answerProposed': '拟答复列席意见',
  'statement.answerReturned': '退回列席意见的答复',
  'statement.answersConfirmed': '确认并公布列席意见的答复',
  'invitation.materialAdded': '添加列席材料',
  'invitation.materialRemoved': '撤回列席材料',
} as const;
