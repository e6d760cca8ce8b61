import { ParticipationMethod } from '#server/law/decision/decision-phase.ts';

/** 独居老人取暖走访: what the officers found (走访情况). */
export const VISITED = {
  method: ParticipationMethod.SITE_VISIT,
  place: '锦绣里社区、东街社区',
  participants: '两个社区75周岁以上独居老人21户',
  participantCount: 21,
  groups: [],
  summary:
    '走访21户。6户室温不到18℃，要求先查管网再开栓；5户不知道补助怎样申领，希望由社区代办、直接打卡；3户住平房，担心洁净型煤送不到。',
};

/** Requests made there, one by one, and the action on each (听到的意见). */
export const VISITED_SAID = [
  {
    text: '室温不到18℃，要求先查管网再开栓。',
    answer: '开栓以前由供热企业到这6户逐户查管网；怎样写进方案，与征求意见收到的意见一并研究。',
  },
  {
    text: '不知道补助怎样申领，希望由社区代办、直接打卡。',
    answer: '社区当天登记了5户，代为申领；直接打卡的意见，与征求意见收到的意见一并研究。',
  },
  {
    text: '住平房，担心洁净型煤送不到。',
    answer: '3户的住址已交配送点，第一批送到家；怎样写进方案，与征求意见收到的意见一并研究。',
  },
];
