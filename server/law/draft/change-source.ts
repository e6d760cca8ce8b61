/** 修改来源: where a change of a draft comes from (国令713号第十二条、第十八条至第二十八条 each name one). */
import { vocabulary } from '#server/law/vocabulary.ts';

/** Where a change of the draft comes from (修改来源). */
export const [ChangeSource, CHANGE_SOURCE_LABELS] = vocabulary({
  OPINIONS: '公众意见',
  HEARING: '听证意见',
  EXPERTS: '专家论证意见',
  RISK: '风险评估意见',
  UNITS: '有关单位意见',
  LEGALITY: '合法性审查意见',
  MEETING: '会议讨论意见',
  EDITORIAL: '文字修改',
  OWN_STUDY: '自行研究',
  HIGHER_LAW: '上位法调整',
});
export type ChangeSource = keyof typeof ChangeSource;
