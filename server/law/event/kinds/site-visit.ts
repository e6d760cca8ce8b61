/** 国令713号第十四条 实地走访: on a decision it is one of the ways of hearing the public. */
import { ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { type GatheringKind, ORDINARY } from './kind.ts';

/** 实地走访. */
export const siteVisit: GatheringKind = {
  ...ORDINARY,
  label: '实地走访',
  hint: '到现场看一件事、到户听意见；选了相关决策的，是听取公众意见的一种方式',
  word: 'canguan',
  hears: ParticipationMethod.SITE_VISIT,
};
