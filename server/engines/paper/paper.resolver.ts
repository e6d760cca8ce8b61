import { orRefusal } from '#schema/kernel/refusal.ts';
import { of, text } from '#schema/kernel/fields.ts';
import { PaperKind } from '#schema/paper/paper-kind.ts';
import { PaperView } from '#schema/paper/paper-view.ts';
import { acknowledges, arg, byId, mutation, mutations, ofVersion } from '#server/ground/kernel/mutations.ts';
import { Refusal } from '#server/law/refusal.ts';
import type { ReviewDone, ReviewedKind } from './review-paper.ts';

const ofKind = arg('kind', () => of(() => PaperKind));
const withNote = arg('note', () => text.opt('审查意见，承办人可以看到'));

/** 保密审查: the three steps of every paper of these kinds. */
export const paperMutations = (kinds: Readonly<Record<PaperKind, ReviewedKind>>) =>
  mutations({
    submitPaper: mutation(
      orRefusal(PaperView),
      '提交保密审查；妨碍公布的一次说全，审查人收到通知',
      [ofKind, byId, ofVersion, acknowledges],
      async (context, kind, id, version, acknowledged) =>
        paper(kind, id, await kinds[kind].submit(context, id, version, acknowledged)),
    ),
    passPaper: mutation(
      orRefusal(PaperView),
      '保密审查通过；起草、送审的人不能审查',
      [ofKind, byId, ofVersion, withNote],
      async (context, kind, id, version, note) =>
        paper(kind, id, await kinds[kind].pass(context, id, version, note || null)),
    ),
    returnPaper: mutation(
      orRefusal(PaperView),
      '退回修改，写明原因；承办人收到通知',
      [ofKind, byId, ofVersion, arg('reason', text)],
      async (context, kind, id, version, reason) =>
        paper(kind, id, await kinds[kind].return(context, id, version, reason)),
    ),
  });

const paper = (kind: PaperKind, id: string, done: ReviewDone | Refusal): PaperView | Refusal =>
  done instanceof Refusal ? done : { kind, id, version: done.version, review: done.review };
