import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { AttendanceStatisticsView, ItemAttendanceView } from '#schema/invitation/attendance-view.ts';
import { DrawPoolMemberView, DrawView } from '#schema/invitation/draw-view.ts';
import { AgendaItemView } from '#schema/meeting/agenda-item-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { agendaItemById } from '#server/domains/meeting/agenda.queries.ts';
import { attendanceOfItem, attendanceStatistics } from './attendance.queries.ts';
import { poolOfDraw, publishedDraws } from './published-draws.queries.ts';

/** Public queries on the choosing of representatives (公开的抽选和邀请统计, R-66). */
@Resolver(() => DrawView)
export class PublishedDrawResolver {
  @Query(() => [DrawView], { description: '已公布的抽选，近的在前；作废的也在' })
  draws(
    @Arg('year', () => Int, { nullable: true, description: '会议的年份' }) year: number | null,
    @Arg('first', () => Int, { nullable: true }) first: number | null,
    @Ctx() context: Context,
  ) {
    return publishedDraws(context, year, first);
  }

  @Query(() => AttendanceStatisticsView, { description: '邀请公平统计；不写年份的，为今年' })
  attendanceStatistics(
    @Arg('year', () => Int, { nullable: true }) year: number | null,
    @Ctx() context: Context,
  ) {
    return attendanceStatistics(context, year);
  }

  @FieldResolver(() => [DrawPoolMemberView], { description: '候选名册：编号和抽选所依据的情况' })
  pool(@Root() { id }: DrawView, @Ctx() context: Context) {
    return poolOfDraw(context, id);
  }

  @FieldResolver(() => AgendaItemView, { nullable: true, description: '为哪一项议题抽选' })
  item(@Root() { itemId }: DrawView, @Ctx() context: Context) {
    return agendaItemById(context, itemId);
  }
}

/** Who was asked to sit in on an item, counted (列席人数, R-63). */
@Resolver(() => AgendaItemView)
export class ItemAttendanceResolver {
  @FieldResolver(() => [ItemAttendanceView], { description: '邀请列席的人数，按类别' })
  attendance(@Root() { id }: AgendaItemView, @Ctx() context: Context) {
    return attendanceOfItem(context, id);
  }
}
