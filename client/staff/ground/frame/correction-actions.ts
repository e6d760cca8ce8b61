/** Labels of the audited actions on corrections and on outages of the platform. */
export const CORRECTION_ACTIONS: Readonly<Record<string, string>> = {
  'platform.outageNoticed': '发现平台中断',
  'platform.outageRecorded': '登记平台中断',
  'correction.discarded': '放弃更正',
  'correction.drafted': '拟订更正',
  'correction.passed': '更正审查通过',
  'correction.published': '公布更正',
  'correction.returned': '退回更正',
  'correction.revised': '修改更正',
  'correction.submitted': '更正提交审查',
};
