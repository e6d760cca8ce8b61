import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { connectionOf } from '#schema/kernel/page.ts';
import { MessageStatus } from '#schema/message/message-kind.ts';
import { MessageView } from '#schema/message/message-view.ts';
import type { Context } from '#server/kernel/context.ts';
import { messagesPage } from './message.queries.ts';

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
}
