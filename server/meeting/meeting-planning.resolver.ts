import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Acknowledgement } from '#schema/kernel/acknowledgement.ts';
import { AgendaItemInput, MeetingInput, MeetingPostponementInput } from '#schema/meeting/meeting-input.ts';
import { MeetingOrRefusal, MeetingView } from '#schema/meeting/meeting-view.ts';
import type { Context } from '#server/kernel/context.ts';
import { announceMeeting } from './announce-meeting.ts';
import { Acknowledges, Id, ItemId, Reason, Version } from './args.ts';
import { cancelMeeting } from './cancel-meeting.ts';
import { freshMeeting } from './fresh-meeting.ts';
import { planMeeting } from './plan-meeting.ts';
import { postponeMeeting } from './postpone-meeting.ts';
import { saveMeeting } from './save-meeting.ts';
import { setAgenda } from './set-agenda.ts';
import { withdrawAgendaItem } from './withdraw-agenda-item.ts';

/** 会议的筹备: plan, agenda, review, announcement, invitations. */
@Resolver(() => MeetingView)
export class MeetingPlanningResolver {
  @Mutation(() => MeetingOrRefusal, { description: '筹备会议' })
  async planMeeting(@Arg('input', () => MeetingInput) input: MeetingInput, @Ctx() context: Context) {
    return freshMeeting(context, await planMeeting(context, input));
  }

  @Mutation(() => MeetingOrRefusal, { description: '修改会议方案；预告以前' })
  async saveMeeting(
    @Id() id: string,
    @Version() version: number,
    @Arg('input', () => MeetingInput) input: MeetingInput,
    @Ctx() context: Context,
  ) {
    return freshMeeting(context, await saveMeeting(context, id, version, input));
  }

  @Mutation(() => MeetingOrRefusal, { description: '确定议程；已经预告的议题不变，增加的排在后面' })
  async setAgenda(
    @Id() id: string,
    @Version() version: number,
    @Arg('items', () => [AgendaItemInput]) items: AgendaItemInput[],
    @Acknowledges() acknowledged: Acknowledgement[],
    @Ctx() context: Context,
  ) {
    return freshMeeting(context, await setAgenda(context, id, version, items, acknowledged));
  }

  @Mutation(() => MeetingOrRefusal, { description: '撤下已经预告的议题，公布原因' })
  async withdrawAgendaItem(
    @Id() id: string,
    @Version() version: number,
    @ItemId() itemId: string,
    @Reason() reason: string,
    @Ctx() context: Context,
  ) {
    return freshMeeting(context, await withdrawAgendaItem(context, id, version, itemId, reason));
  }

  @Mutation(() => MeetingOrRefusal, { description: '发布会议预告，或者公布增加的议题' })
  async announceMeeting(@Id() id: string, @Version() version: number, @Ctx() context: Context) {
    return freshMeeting(context, await announceMeeting(context, id, version));
  }

  @Mutation(() => MeetingOrRefusal, { description: '改期，原定时间仍然看得到' })
  async postponeMeeting(
    @Id() id: string,
    @Version() version: number,
    @Arg('input', () => MeetingPostponementInput) input: MeetingPostponementInput,
    @Ctx() context: Context,
  ) {
    return freshMeeting(context, await postponeMeeting(context, id, version, input));
  }

  @Mutation(() => MeetingOrRefusal, { description: '取消会议，公布原因' })
  async cancelMeeting(
    @Id() id: string,
    @Version() version: number,
    @Reason() reason: string,
    @Ctx() context: Context,
  ) {
    return freshMeeting(context, await cancelMeeting(context, id, version, reason));
  }
}
