import { Ctx, Query, Resolver } from 'type-graphql';
import { text } from '#schema/kernel/fields.ts';
import { Capability, orRefusal } from '#schema/kernel/refusal.ts';
import { TerminalView } from '#schema/site/terminal-view.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { arg, byId, mutation, mutations } from '#server/ground/kernel/mutations.ts';
import { registerTerminal } from './register-terminal.ts';
import { stopTerminal } from './stop-terminal.ts';
import { keepsTerminals } from './terminal.permissions.ts';
import { terminals } from './terminal.queries.ts';

/** 自助终端. */
@Resolver()
export class TerminalResolver {
  @Query(() => [TerminalView], { description: '自助终端，停用的也在；登记它们的人可以查看' })
  terminals(@Ctx() context: Context) {
    return terminals(context);
  }

  @Query(() => Capability, { description: '能否登记自助终端' })
  registerTerminalCan(@Ctx() { actor }: Context) {
    return capability(actor, keepsTerminals);
  }
}

export const TerminalMutations = mutations({
  registerTerminal: mutation(
    orRefusal(TerminalView),
    '登记自助终端，答复在机器上打开的网址',
    [arg('name', text), arg('place', text)],
    registerTerminal,
  ),
  stopTerminal: mutation(orRefusal(TerminalView), '停用自助终端', [byId], stopTerminal),
});
