import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Acknowledgement } from '#schema/kernel/acknowledgement.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import { MinutesInput, StreamInput } from '#schema/meeting/meeting-input.ts';
import { MeetingOrRefusal, MeetingView } from '#schema/meeting/meeting-view.ts';
import { MinutesImportOrRefusal } from '#schema/meeting/minutes-import.ts';
import type { Context } from '#server/kernel/context.ts';
import { AgendaResult } from '#server/law/meeting/meeting-words.ts';
import { Refusal } from '#server/law/refusal.ts';
import { approveStream } from './approve-stream.ts';
import { archiveMeeting } from './archive-meeting.ts';
import { Acknowledges, Id, ItemId, Version } from './args.ts';
import { closeMeeting } from './close-meeting.ts';
import { correctAgendaResult } from './correct-agenda-result.ts';
import { endAgendaItem } from './end-agenda-item.ts';
import { freshMeeting } from './fresh-meeting.ts';
import { importMinutes } from './import-minutes.ts';
import { meetingAfter } from './meeting.queries.ts';
import { openMeeting } from './open-meeting.ts';
import { planStream } from './plan-stream.ts';
import { publishMinutes } from './publish-minutes.ts';
import { readyMeeting } from './ready-meeting.ts';
import { saveMinutes } from './save-minutes.ts';
import { startAgendaItem } from './start-agenda-item.ts';

/** 会议的召开、纪要和直播安排. */
@Resolver(() => MeetingView)
export class MeetingSessionResolver {
  @Mutation(() => MeetingOrRefusal, { description: '准备就绪' })
  async readyMeeting(@Id() id: string, @Version() version: number, @Ctx() context: Context) {
    return freshMeeting(context, await readyMeeting(context, id, version));
  }

  @Mutation(() => MeetingOrRefusal, { description: '宣布开会' })
  async openMeeting(
    @Id() id: string,
    @Version() version: number,
    @Acknowledges() acknowledged: Acknowledgement[],
    @Ctx() context: Context,
  ) {
    return freshMeeting(context, await openMeeting(context, id, version, acknowledged));
  }

  @Mutation(() => MeetingOrRefusal, { description: '开始一项议题；依法不予公开的，直播当即暂停' })
  async startAgendaItem(
    @Id() id: string,
    @Version() version: number,
    @ItemId() itemId: string,
    @Acknowledges() acknowledged: Acknowledgement[],
    @Ctx() context: Context,
  ) {
    return freshMeeting(context, await startAgendaItem(context, id, version, itemId, acknowledged));
  }

  @Mutation(() => MeetingOrRefusal, { description: '结束一项议题，登记审议结果' })
  async endAgendaItem(
    @Id() id: string,
    @Version() version: number,
    @ItemId() itemId: string,
    @Arg('result', () => AgendaResult) result: AgendaResult,
    @Arg('resultText', () => TextScalar, { defaultValue: '' }) resultText: string,
    @Ctx() context: Context,
  ) {
    return freshMeeting(context, await endAgendaItem(context, id, version, itemId, result, resultText));
  }

  @Mutation(() => MeetingOrRefusal, { description: '更正审议结果；纪要公布以前' })
  async correctAgendaResult(
    @Id() id: string,
    @Version() version: number,
    @ItemId() itemId: string,
    @Arg('result', () => AgendaResult) result: AgendaResult,
    @Arg('resultText', () => TextScalar, { defaultValue: '' }) resultText: string,
    @Ctx() context: Context,
  ) {
    return freshMeeting(context, await correctAgendaResult(context, id, version, itemId, result, resultText));
  }

  @Mutation(() => MeetingOrRefusal, { description: '宣布散会' })
  async closeMeeting(@Id() id: string, @Version() version: number, @Ctx() context: Context) {
    return freshMeeting(context, await closeMeeting(context, id, version));
  }

  @Mutation(() => MeetingOrRefusal, { description: '起草、修改纪要；送审后修改的，审查作废' })
  async saveMinutes(
    @Id() id: string,
    @Version() version: number,
    @Arg('input', () => MinutesInput) input: MinutesInput,
    @Acknowledges() acknowledged: Acknowledgement[],
    @Ctx() context: Context,
  ) {
    return freshMeeting(context, await saveMinutes(context, id, version, input, acknowledged));
  }

  @Mutation(() => MinutesImportOrRefusal, {
    description: '从docx导入纪要：按议题标题归入各项，不能归入的逐段说明',
  })
  async importMinutes(
    @Id() id: string,
    @Version() version: number,
    @Arg('file', () => String, { description: 'docx文件，base64，不超过700KB' }) file: string,
    @Ctx() context: Context,
  ) {
    const done = await importMinutes(context, id, version, file);
    return done instanceof Refusal ? done : { ...done, meeting: await meetingAfter(context, id) };
  }

  @Mutation(() => MeetingOrRefusal, { description: '公布纪要' })
  async publishMinutes(@Id() id: string, @Version() version: number, @Ctx() context: Context) {
    return freshMeeting(context, await publishMinutes(context, id, version));
  }

  @Mutation(() => MeetingOrRefusal, { description: '归档' })
  async archiveMeeting(@Id() id: string, @Version() version: number, @Ctx() context: Context) {
    return freshMeeting(context, await archiveMeeting(context, id, version));
  }

  @Mutation(() => MeetingOrRefusal, { description: '安排直播；批准以后改变安排的，重新批准' })
  async planStream(
    @Id() id: string,
    @Version() version: number,
    @Arg('input', () => StreamInput) input: StreamInput,
    @Ctx() context: Context,
  ) {
    return freshMeeting(context, await planStream(context, id, version, input));
  }

  @Mutation(() => MeetingOrRefusal, { description: '批准直播' })
  async approveStream(
    @Id() id: string,
    @Version() version: number,
    @Arg('note', () => TextScalar, { defaultValue: '' }) note: string,
    @Ctx() context: Context,
  ) {
    return freshMeeting(context, await approveStream(context, id, version, note));
  }
}
