import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { connectionOf } from '#schema/kernel/page.ts';
import { MessageStatus } from '#schema/message/message-kind.ts';
import { MessageView } from '#schema/message/message-view.ts';
import { OutboxConnection } from '#schema/message/outbox-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { messagesPage } from './message.queries.ts';
import { outboxPage } from './outbox.queries.ts';

const MessageConnection = connectionOf(MessageView, 'Message');

@Resolver()
export class MessageResolver {
  @Query(() => MessageConnection)
  messages(
    @Arg('status', () => MessageStatus, { nullable: true }) status: MessageStatus | null,
    @Arg('first', () => Int, { defaultValue: 50, nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ) {
    return messagesPage(context, { status: status ?? null, first, after: after ?? null });
  }
  @Query(() => OutboxConnection, { nullable: true, description: '演示发件箱，新的在前；正式的县没有' })
  outbox(
    @Arg('first', () => Int, { defaultValue: 20, nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ) {
    return outboxPage(context, { first, after: after ?? null });
  }
}
