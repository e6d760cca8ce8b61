/** 国令713号第十四条 座谈会: on a decision it is one of the ways of hearing the public. */
import { ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { type GatheringKind, ORDINARY } from './kind.ts';

/** 座谈会. */
export const forum: GatheringKind = {
  ...ORDINARY,
  label: '座谈会',
  hint: '与公众或者某一类人座谈；选了相关决策的，是听取公众意见的一种方式',
  word: 'zuotan',
  hears: ParticipationMethod.FORUM,
};
