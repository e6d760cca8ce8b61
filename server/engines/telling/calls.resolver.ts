import { text } from '#schema/kernel/fields.ts';
import { answering, arg, byId, input, mutation, mutations } from '#server/ground/kernel/mutations.ts';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import {
  CallConnection,
  CallInput,
  CallSubjectView,
  RevealedCallContact,
  CallView,
} from '#schema/message/call-view.ts';
import { MessageKind } from '#schema/message/message-kind.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { Refusal } from '#server/law/refusal.ts';
import { callById, callsPage, callSubjects } from './calls.queries.ts';
import { recordCall } from './record-call.ts';
import { revealCallContact } from './reveal-call-contact.ts';

/** 电话告知: one call list a unit, whatever it is about. */
@Resolver()
export class CallsResolver {
  @Query(() => CallConnection, {
    description: '本单位须电话告知的；done 为真的是登记过、已经了结的',
  })
  calls(
    @Arg('done', () => Boolean, { defaultValue: false }) done: boolean,
    @Arg('aboutId', () => ID, { nullable: true }) aboutId: string | null,
    @Arg('kind', () => MessageKind, { nullable: true }) kind: MessageKind | null,
    @Arg('first', () => Int, { defaultValue: 50, nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ) {
    return callsPage(context, {
      done,
      aboutId: aboutId ?? null,
      kind: kind ?? null,
      first,
      after: after ?? null,
    });
  }

  @Query(() => [CallSubjectView], { description: '本单位有人等待电话告知的事项' })
  callSubjects(@Ctx() context: Context) {
    return callSubjects(context);
  }
}

export const CallsMutations = mutations({
  recordCall: answering(CallView, callById)(
    '登记电话告知：告知到本人、没有人接听、联系不上',
    [byId, input(CallInput)],
    recordCall,
  ),
  revealCallContact: mutation(
    RevealedCallContact,
    '查看须电话告知的号码，写明理由，留有记录',
    [byId, arg('reason', text)],
    async (context, id, reason) => {
      const contact = await revealCallContact(context, id, reason);
      return contact instanceof Refusal ? contact : { contact };
    },
  ),
});
