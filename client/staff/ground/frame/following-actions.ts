/** Labels of the audited actions on follows (关注). */
export const FOLLOWING_ACTIONS: Readonly<Record<string, string>> = {
  'follow.asked': '申请关注',
  'follow.cleared': '清理关注人邮箱',
  'follow.codeAsked': '索取关注的验证码',
  'follow.codeEntered': '填写关注的验证码',
  'follow.confirmed': '确认关注',
  'follow.expired': '删除到期的关注',
  'follow.momentsNoticed': '登记关注事项的动态',
  'follow.paceSet': '修改关注的收信方式',
  'follow.stopped': '停止关注',
  'follow.told': '告知关注人',
};
