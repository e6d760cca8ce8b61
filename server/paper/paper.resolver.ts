import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { Acknowledgement } from '#schema/kernel/acknowledgement.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import { PaperKind } from '#schema/paper/paper-kind.ts';
import { PaperOrRefusal, PaperView } from '#schema/paper/paper-view.ts';
import type { Context } from '#server/kernel/context.ts';
import { Refusal } from '#server/law/refusal.ts';
import type { ReviewDone, ReviewedKind } from './review-paper.ts';

const Kind = () => Arg('kind', () => PaperKind);
const Id = () => Arg('id', () => ID);
const Version = () => Arg('version', () => Int);

/** 保密审查: the three steps of every paper of these kinds. */
export function paperResolver(kinds: Readonly<Record<PaperKind, ReviewedKind>>) {
  @Resolver(() => PaperView)
  class PaperResolver {
    @Mutation(() => PaperOrRefusal, { description: '提交保密审查；妨碍公布的一次说全，审查人收到通知' })
    async submitPaper(
      @Kind() kind: PaperKind,
      @Id() id: string,
      @Version() version: number,
      @Arg('acknowledged', () => [Acknowledgement], { defaultValue: [] }) acknowledged: Acknowledgement[],
      @Ctx() context: Context,
    ) {
      return paper(kind, id, await kinds[kind].submit(context, id, version, acknowledged));
    }

    @Mutation(() => PaperOrRefusal, { description: '保密审查通过；起草、送审的人不能审查' })
    async passPaper(
      @Kind() kind: PaperKind,
      @Id() id: string,
      @Version() version: number,
      @Arg('note', () => TextScalar, { nullable: true, description: '审查意见，承办人可以看到' }) note:
        | string
        | null,
      @Ctx() context: Context,
    ) {
      return paper(kind, id, await kinds[kind].pass(context, id, version, note || null));
    }

    @Mutation(() => PaperOrRefusal, { description: '退回修改，写明原因；承办人收到通知' })
    async returnPaper(
      @Kind() kind: PaperKind,
      @Id() id: string,
      @Version() version: number,
      @Arg('reason', () => TextScalar) reason: string,
      @Ctx() context: Context,
    ) {
      return paper(kind, id, await kinds[kind].return(context, id, version, reason));
    }
  }
  return PaperResolver;
}

const paper = (kind: PaperKind, id: string, done: ReviewDone | Refusal): PaperView | Refusal =>
  done instanceof Refusal ? done : { kind, id, version: done.version, review: done.review };
