/** 国令713号第十七条: the order in which every hearing is held. */

/** One step of a hearing, and what is done in it. */
export interface HearingTurn {
  name: string;
  note: string;
}

/** 听证会的程序, its steps in their order (国令713号第十七条). */
export const HEARING_ORDER: readonly HearingTurn[] = [
  { name: '承办单位介绍', note: '讲清草案写了什么、依据是什么、前面做过哪些工作。' },
  {
    name: '参加人陈述、提问、辩论',
    note: '需要时由承办单位、专家解释说明；旁听的人不发言，可以会后提意见。',
  },
  { name: '核对记录、签字', note: '参加人看过记录再签字；不签的写明理由。' },
];
