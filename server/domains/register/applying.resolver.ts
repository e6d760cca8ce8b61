import { orRefusal } from '#schema/kernel/refusal.ts';
import { ReceiptView } from '#schema/receipt/receipt-view.ts';
import { input, mutation, mutations } from '#server/ground/kernel/mutations.ts';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { RepresentativeApplicationInput } from '#schema/register/representative-input.ts';
import { RosterView } from '#schema/register/roster-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';
import { applyAsRepresentative } from './apply-as-representative.ts';
import { roster } from './roster.queries.ts';

/** Public queries on the register, and the application to join it (公开的代表库和申请, R-64). */
@Resolver()
export class ApplyingResolver {
  @Query(() => RosterView, { description: '在任的社会公众代表：人数按类别，姓名经本人同意' })
  roster(
    @Arg('category', () => RepresentativeCategory, { nullable: true, description: '只及于列出的姓名' })
    category: RepresentativeCategory | null,
    @Arg('region', () => String, { nullable: true, description: '只及于列出的姓名' }) region: string | null,
    @Ctx() context: Context,
  ) {
    return roster(context, { category, region });
  }
}

export const ApplyingMutations = mutations({
  applyAsRepresentative: mutation(
    orRefusal(ReceiptView),
    '申请成为社会公众代表',
    [input(RepresentativeApplicationInput)],
    applyAsRepresentative,
  ),
});
