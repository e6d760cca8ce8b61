/** Facts of a year that this record holds (本平台记录的情况), told in an annual report as they were counted. */
import { vocabulary } from '#server/law/vocabulary.ts';

/** Facts that are counted, with their measures. */
export const [RecordedFact, RECORDED_FACT_LABELS] = vocabulary({
  DECISIONS: '公布重大行政决策（项）',
  CONSULTATIONS: '公开征求意见（次）',
  COMMENTS: '收到公众意见（条）',
  FEEDBACKS: '公布意见采纳情况（份）',
  HEARINGS: '举行听证会（场）',
  OPEN_DAYS: '政府开放日等活动（次）',
  PRESS: '新闻发布会（场）',
  REPORTS_HEARD: '政府会议听取政务公开工作汇报（次）',
  MESSAGES: '答复公众留言（件）',
});
export type RecordedFact = keyof typeof RecordedFact;
