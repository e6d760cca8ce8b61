import type { Finding } from '#server/law/refusal.ts';

/** What the media centre plans by itself are press conferences (融媒体中心). */
export const mediaOnly: Finding = {
  rule: 'R-72',
  basis: 'DESIGN',
  article: '活动办理流程',
  severity: 'BLOCK',
  code: 'EVENT_KIND_NOT_YOURS',
  message: '融媒体中心只筹备新闻发布会。',
  fields: ['kind'],
  fix: '选择“新闻发布会”，或者请主办单位筹备。',
};
