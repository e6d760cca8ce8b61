/** 修改来源: where a change of a draft comes from (国令713号第十八条至第二十八条 each name one). */

/** Where a change of the draft comes from (修改来源). */
export enum ChangeSource {
  OPINIONS = 'OPINIONS',
  HEARING = 'HEARING',
  EXPERTS = 'EXPERTS',
  RISK = 'RISK',
  UNITS = 'UNITS',
  LEGALITY = 'LEGALITY',
  MEETING = 'MEETING',
  EDITORIAL = 'EDITORIAL',
}

/** Labels of the sources. */
export const CHANGE_SOURCE_LABELS: Readonly<Record<ChangeSource, string>> = {
  [ChangeSource.OPINIONS]: '公众意见',
  [ChangeSource.HEARING]: '听证意见',
  [ChangeSource.EXPERTS]: '专家论证意见',
  [ChangeSource.RISK]: '风险评估意见',
  [ChangeSource.UNITS]: '有关单位意见',
  [ChangeSource.LEGALITY]: '合法性审查意见',
  [ChangeSource.MEETING]: '会议讨论意见',
  [ChangeSource.EDITORIAL]: '文字修改',
};
