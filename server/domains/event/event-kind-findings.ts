import { provision } from '#server/law/refusal.ts';

const r72 = provision('R-72', 'DESIGN', '活动办理流程');

/** The media centre (融媒体中心) plans only press conferences by itself. */
export const mediaOnly = r72.block('EVENT_KIND_NOT_YOURS', 'kind')`
  融媒体中心只筹备新闻发布会。
  选择“新闻发布会”，或者请主办单位筹备。`;
