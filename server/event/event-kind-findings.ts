import { provision } from '#server/law/refusal.ts';

const r72 = provision('R-72', 'DESIGN', '活动办理流程');

/** What the media centre plans by itself are press conferences (融媒体中心). */
export const mediaOnly = r72.block('EVENT_KIND_NOT_YOURS', 'kind')`
  融媒体中心只筹备新闻发布会。
  选择“新闻发布会”，或者请主办单位筹备。`;
