import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { InboxCount, InboxFilter, InboxItemView } from '#schema/inbox/inbox-view.ts';
import { connectionOf } from '#schema/kernel/page.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { inboxCounts, inboxPage } from './inbox.queries.ts';

const InboxConnection = connectionOf(InboxItemView, 'InboxItem');

/** 收件箱: what came in for the requester's unit by any door. */
@Resolver()
export class InboxResolver {
  @Query(() => InboxConnection, { description: '本单位收到的各类来件，新的在前' })
  inbox(
    @Arg('filter', () => InboxFilter, { nullable: true }) filter: InboxFilter | null | undefined,
    @Arg('first', () => Int, { defaultValue: 50, nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ) {
    return inboxPage(context, { filter: filter ?? {}, first, after });
  }

  @Query(() => [InboxCount], { description: '按同样的条件，各类来件的件数' })
  inboxCounts(
    @Arg('filter', () => InboxFilter, { nullable: true }) filter: InboxFilter | null | undefined,
    @Ctx() context: Context,
  ) {
    return inboxCounts(context, filter ?? {});
  }
}
