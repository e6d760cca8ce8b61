import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { ConsultationView } from '#schema/consultation/consultation-view.ts';
import { GroupSample, OpinionGroupView } from '#schema/feedback/opinion-group-view.ts';
import { ReportRow } from '#schema/feedback/report-parts.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { type GroupRecord, opinionGroup, opinionGroups, samplesOf } from './opinion-groups.queries.ts';

/** Groups of opinions on a round's page, and one at its own address. */
@Resolver(() => ConsultationView)
export class ConsultationGroupsResolver {
  @FieldResolver(() => [OpinionGroupView], { description: '一并处理的意见，多的在前' })
  opinionGroups(@Root() consultation: ConsultationView, @Ctx() context: Context) {
    return opinionGroups(context, consultation);
  }

  @FieldResolver(() => OpinionGroupView, { nullable: true })
  opinionGroup(
    @Root() consultation: ConsultationView,
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
  ) {
    return opinionGroup(context, consultation, id);
  }
}

@Resolver(() => OpinionGroupView)
export class OpinionGroupResolver {
  @FieldResolver(() => [ReportRow], { description: '公布的处理结果和理由' })
  rows(@Root() { rows }: GroupRecord) {
    return rows;
  }

  @FieldResolver(() => [GroupSample], {
    description: '可以公开的原文，最多10条：一字不差的只取最先收到的一条，这样说的多的在前',
  })
  samples(@Root() group: GroupRecord, @Ctx() context: Context) {
    return samplesOf(context, group);
  }
}
