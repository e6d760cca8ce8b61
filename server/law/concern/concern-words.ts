/** Words of a concern (政务舆情): where it was seen, how weighty it is, and how its clock stands. */
import { vocabulary } from '#server/law/vocabulary.ts';

/** Where it was seen (来源). */
export const [ConcernSource, CONCERN_SOURCE_LABELS] = vocabulary({
  NETWORK: '网络平台',
  MEDIA: '媒体',
  HOTLINE: '12345热线',
  SUPERIOR: '上级转办',
  SCENE: '现场',
  OTHER: '其他',
});
export type ConcernSource = keyof typeof ConcernSource;

/** Level (等级), in the words of the emergency response law. */
export const [ConcernLevel, CONCERN_LEVEL_LABELS] = vocabulary({
  ORDINARY: '一般',
  LARGER: '较大',
  MAJOR: '重大',
  EXTREME: '特别重大',
});
export type ConcernLevel = keyof typeof ConcernLevel;

/** How its response stands against the clock (回应时效). What is late stays late after it was published. */
export const [ConcernStanding, CONCERN_STANDING_LABELS] = vocabulary({
  OVERDUE: '逾期未回应',
  AHEAD: '期限内待回应',
  LATE: '逾期回应',
  IN_TIME: '按时回应',
  ENDED: '不作回应',
});
export type ConcernStanding = keyof typeof ConcernStanding;

/** How its press conference stands against the clock (新闻发布会时效). */
export const [PressStanding, PRESS_STANDING_LABELS] = vocabulary({
  OVERDUE: '逾期未举行',
  AHEAD: '期限内待举行',
  LATE: '逾期举行',
  IN_TIME: '按时举行',
});
export type PressStanding = keyof typeof PressStanding;
