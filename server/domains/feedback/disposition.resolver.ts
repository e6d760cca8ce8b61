import { orRefusal } from '#schema/kernel/refusal.ts';
import { day, id, int, text } from '#schema/kernel/fields.ts';
import {
  acknowledges,
  answering,
  arg,
  byId,
  input,
  mutation,
  mutations,
  ofVersion,
} from '#server/ground/kernel/mutations.ts';
import {
  DispositionInput,
  DispositionView,
  DispositionTakenBack,
  DispositionBatch,
} from '#schema/feedback/disposition-view.ts';
import { dispositionById } from './cluster.queries.ts';
import { confirmDispositions } from './confirm-dispositions.ts';
import { proposeDisposition } from './propose-disposition.ts';
import { recordRoutedAnswer } from './record-routed-answer.ts';
import { returnDisposition } from './return-disposition.ts';
import { takeBackDisposition } from './take-back-disposition.ts';

export const DispositionMutations = mutations({
  proposeDisposition: answering(DispositionView, dispositionById)(
    '提出处理意见',
    [
      arg('commentId', id.opt),
      arg('clusterId', id.opt),
      arg('version', int.opt),
      input(DispositionInput),
      acknowledges,
    ],
    (context, commentId, clusterId, version, input, acknowledged) =>
      proposeDisposition(context, { commentId, clusterId }, version, input, acknowledged),
  ),
  confirmDispositions: mutation(
    orRefusal(DispositionBatch),
    '确认处理结果',
    [arg('consultationId', id), arg('ids', id.many)],
    confirmDispositions,
  ),
  takeBackDisposition: mutation(
    orRefusal(DispositionTakenBack),
    '撤回处理意见',
    [byId, ofVersion],
    takeBackDisposition,
  ),
  recordRoutedAnswer: answering(DispositionView, dispositionById)(
    '登记转办答复',
    [byId, ofVersion, arg('text', text), arg('answeredOn', day)],
    recordRoutedAnswer,
  ),
  returnDisposition: answering(DispositionView, dispositionById)(
    '退回处理意见',
    [byId, ofVersion, arg('reason', text)],
    returnDisposition,
  ),
});
