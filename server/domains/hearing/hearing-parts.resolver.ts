import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { EventRoomView } from '#schema/event/event-parts.ts';
import { HearingDrawView } from '#schema/hearing/draw-parts.ts';
import {
  HearingDocument,
  HearingEntryView,
  HearingNoticeView,
  HearingParticipantView,
  HearingReportView,
  HearingWithdrawalsView,
} from '#schema/hearing/hearing-parts.ts';
import { StaffNameView } from '#schema/identity/staff-name-view.ts';
import { HearingServiceView } from '#schema/hearing/served-participant.ts';
import { SignUpView } from '#schema/hearing/sign-up-view.ts';
import { HearingView } from '#schema/hearing/hearing-view.ts';
import { roomNamed } from '#server/domains/event/rooms.queries.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import {
  consultationOf,
  documentsOf,
  drawOf,
  entriesOf,
  noticesOf,
  participantsOf,
  recordersOf,
  reportOf,
  seatHoldersOf,
  servicesOf,
} from './hearing-parts.queries.ts';
import { withdrawalsOf } from './withdrawals.queries.ts';
import { hearingBefore } from './hearing.queries.ts';

/** Parts of a hearing (听证材料); row security leaves everyone those that are published. */
@Resolver(() => HearingView)
export class HearingPartsResolver {
  @FieldResolver(() => [HearingNoticeView], { description: '已公布的，先公布的在前，一字不改' })
  notices(@Root() { id }: HearingView, @Ctx() context: Context) {
    return noticesOf(context, id);
  }

  @FieldResolver(() => [StaffNameView], { description: '可以作记录的人；只有登记举行的人看得到' })
  recorders(@Root() hearing: HearingView, @Ctx() context: Context) {
    return recordersOf(context, hearing);
  }

  @FieldResolver(() => [SignUpView], { description: '有席位的旁听人、记者；只有登记举行的人看得到' })
  seatHolders(@Root() hearing: HearingView, @Ctx() context: Context) {
    return seatHoldersOf(context, hearing);
  }

  @FieldResolver(() => [HearingDocument], { description: '随公告公布的草案及其说明' })
  documents(@Root() hearing: HearingView, @Ctx() context: Context) {
    return documentsOf(context, hearing);
  }

  @FieldResolver(() => ID, { nullable: true, description: '同一决策的公开征求意见，草案也在那里' })
  consultationId(@Root() { decision }: HearingView, @Ctx() context: Context) {
    return consultationOf(context, decision.id);
  }

  @FieldResolver(() => [HearingParticipantView], { description: '公布名单以后人人可见' })
  participants(@Root() { id }: HearingView, @Ctx() context: Context) {
    return participantsOf(context, id);
  }

  @FieldResolver(() => [HearingWithdrawalsView], { description: '各方面撤回的人数，人人可见' })
  withdrawals(@Root() { id }: HearingView, @Ctx() context: Context) {
    return readAsSystem(context, (db) => withdrawalsOf(db, id));
  }

  @FieldResolver(() => [HearingServiceView], { description: '通知和材料的送达情况，本单位和审计人员可见' })
  services(@Root() hearing: HearingView, @Ctx() context: Context) {
    return servicesOf(context, hearing);
  }

  @FieldResolver(() => HearingDrawView, { nullable: true, description: '没有要抽取的席位的为空' })
  draw(@Root() hearing: HearingView, @Ctx() context: Context) {
    return drawOf(context, hearing);
  }

  @FieldResolver(() => [HearingEntryView], { description: '听证记录，公布以后人人可见' })
  entries(@Root() { id }: HearingView, @Ctx() context: Context) {
    return entriesOf(context, id);
  }

  @FieldResolver(() => HearingReportView, { nullable: true, description: '听证报告，公布以后人人可见' })
  report(@Root() { id }: HearingView, @Ctx() context: Context) {
    return reportOf(context, id);
  }

  @FieldResolver(() => EventRoomView, { nullable: true, description: '举行地点是登记的场地的，那个场地' })
  room(@Root() { place }: HearingView, @Ctx() context: Context) {
    return place ? roomNamed(context, place) : null;
  }

  @FieldResolver(() => HearingView, {
    nullable: true,
    description: '上一次公布了听证报告的听证会；同一承办单位的优先',
  })
  previous(@Root() hearing: HearingView, @Ctx() context: Context) {
    return hearingBefore(context, hearing);
  }
}
