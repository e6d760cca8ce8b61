import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import {
  DispositionBatchOrRefusal,
  DispositionInput,
  DispositionOrRefusal,
  DispositionView,
} from '#schema/feedback/disposition-view.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { Context } from '#server/kernel/context.ts';
import { Refusal } from '#server/law/refusal.ts';
import { dispositionById } from './cluster.queries.ts';
import { confirmDispositions } from './confirm-dispositions.ts';
import { proposeDisposition } from './propose-disposition.ts';
import { returnDisposition } from './return-disposition.ts';

const fresh = (context: Context, done: string | Refusal) =>
  done instanceof Refusal ? done : dispositionById(context, done);

@Resolver(() => DispositionView)
export class DispositionResolver {
  @Mutation(() => DispositionOrRefusal)
  async proposeDisposition(
    @Arg('commentId', () => ID, { nullable: true }) commentId: string | null,
    @Arg('clusterId', () => ID, { nullable: true }) clusterId: string | null,
    @Arg('version', () => Int, { nullable: true }) version: number | null,
    @Arg('input', () => DispositionInput) input: DispositionInput,
    @Ctx() context: Context,
  ) {
    return fresh(
      context,
      await proposeDisposition(context, { commentId, clusterId }, version ?? null, input),
    );
  }

  @Mutation(() => DispositionBatchOrRefusal)
  confirmDispositions(
    @Arg('consultationId', () => ID) consultationId: string,
    @Arg('ids', () => [ID]) ids: string[],
    @Ctx() context: Context,
  ) {
    return confirmDispositions(context, consultationId, ids);
  }

  @Mutation(() => DispositionOrRefusal)
  async returnDisposition(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => TextScalar) reason: string,
    @Ctx() context: Context,
  ) {
    return fresh(context, await returnDisposition(context, id, version, reason));
  }
}
