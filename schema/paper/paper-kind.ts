import { registerEnumType } from 'type-graphql';

/** Kinds of record that a reviewed paper belongs to (送审文稿的种类). */
export enum PaperKind {
  HEARING = 'HEARING',
  EVENT = 'EVENT',
  MEETING = 'MEETING',
  RECORDING = 'RECORDING',
  PRESS_TRANSCRIPT = 'PRESS_TRANSCRIPT',
  CONSULTATION = 'CONSULTATION',
  ADOPTION_REPORT = 'ADOPTION_REPORT',
  PUBLICATION = 'PUBLICATION',
  CORRECTION = 'CORRECTION',
  PARTICIPATION_LIST = 'PARTICIPATION_LIST',
  DISCLOSURE_CATALOGUE = 'DISCLOSURE_CATALOGUE',
}
registerEnumType(PaperKind, {
  name: 'PaperKind',
  description:
    '送审的是什么：听证会、开放活动、会议的文稿，会议录像，新闻发布会实录，征求意见材料，意见采纳情况，决策的公布方案，更正公告，公众参与事项清单，政务公开标准目录',
});
