import { id, int, text } from '#schema/kernel/fields.ts';
import { answering, arg, byId, input, mutation, mutations, ofVersion } from '#server/kernel/mutations.ts';
import {
  DispositionBatchOrRefusal,
  DispositionInput,
  DispositionOrRefusal,
} from '#schema/feedback/disposition-view.ts';
import type { Context } from '#server/kernel/context.ts';
import { Refusal } from '#server/law/refusal.ts';
import { dispositionById } from './cluster.queries.ts';
import { confirmDispositions } from './confirm-dispositions.ts';
import { proposeDisposition } from './propose-disposition.ts';
import { returnDisposition } from './return-disposition.ts';

const fresh = (context: Context, done: string | Refusal) =>
  done instanceof Refusal ? done : dispositionById(context, done);

export const DispositionMutations = mutations({
  proposeDisposition: mutation(
    DispositionOrRefusal,
    '提出处理意见',
    [arg('commentId', id.opt), arg('clusterId', id.opt), arg('version', int.opt), input(DispositionInput)],
    async (context, commentId, clusterId, version, input) =>
      fresh(context, await proposeDisposition(context, { commentId, clusterId }, version ?? null, input)),
  ),
  confirmDispositions: mutation(
    DispositionBatchOrRefusal,
    '确认处理结果',
    [arg('consultationId', id), arg('ids', id.many)],
    confirmDispositions,
  ),
  returnDisposition: answering(DispositionOrRefusal, fresh)(
    '退回处理意见',
    [byId, ofVersion, arg('reason', text)],
    returnDisposition,
  ),
});
