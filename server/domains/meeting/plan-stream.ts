import type { StreamInput } from '#schema/meeting/meeting-input.ts';
import { MeetingStream } from '#schema/meeting/meeting-stream.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { Role } from '#server/law/people/role.ts';
import { StreamState } from '#server/law/playback/stream-state.ts';
import { refuseVideoSource } from '#server/law/playback/video-source.ts';
import { atStage } from './meeting-guards.ts';
import { changePublicly, loadMeeting } from './meeting-load.ts';
import { mayBring } from './meeting.permissions.ts';

const r69 = provision('R-69', 'DESIGN', '会议直播办理规则');

/** 安排直播: whose hand is on the switch, and from where the picture comes; what was approved before is approved anew. */
export const planStream = defineCommand(
  ['meeting.streamPlanned', '安排会议直播'],
  mayBring('planStream'),
  async (command, id: string, version: number, input: StreamInput) => {
    const meeting = await loadMeeting(command, 'planStream', id, version);
    const stream = await command.em.findOne(MeetingStream, { meetingId: id });
    const operator = await refuseOperator(command, input.operatorId);
    const refusal = command.refusalOf(
      atStage('planStream', meeting, () => [
        ...refuseRunning(stream?.state ?? StreamState.NONE),
        ...(input.withText || input.withVideo ? [] : [nothing]),
        ...refuseVideoSource(input.withVideo, sourceOf(input), command.services.config.liveHosts),
        ...operator,
      ]),
    );
    if (refusal) return refusal;
    const columns = { ...columnsOf(input), ...UNAPPROVED };
    if (stream) Object.assign(stream, columns);
    else command.em.create(MeetingStream, { meetingId: id, ...columns });
    await changePublicly(command, meeting);
    return id;
  },
);

const UNAPPROVED = { state: StreamState.NONE, approvedById: null, approvedAt: null, approvalNote: null };

const sourceOf = ({ videoKind, videoUrl }: StreamInput) => ({
  kind: videoKind ?? null,
  url: videoUrl || null,
});

const columnsOf = (input: StreamInput) => ({
  withText: input.withText,
  withVideo: input.withVideo,
  videoKind: sourceOf(input).kind,
  videoUrl: sourceOf(input).url,
  operatorId: input.operatorId.toLowerCase(),
});

/** Whether the broadcast has begun; then its arrangement is what it is. */
export const refuseRunning = (state: StreamState): Finding[] =>
  state === StreamState.NONE || state === StreamState.APPROVED ? [] : [begun];

async function refuseOperator({ db }: CommandContext, id: string): Promise<Finding[]> {
  const person = isId(id)
    ? await db.selectFrom('person').select(['active', 'roles']).where('id', '=', id).executeTakeFirst()
    : undefined;
  return person?.active && person.roles.includes(Role.MEDIA_STAFF) ? [] : [notMedia];
}

const begun = r69.block('STREAM_BEGUN')`
  直播已经开始或者结束，不再改变安排。`;

const nothing = r69.block('STREAM_FORM_REQUIRED', 'withText', 'withVideo')`
  没有选择图文直播或者视频直播。
  至少选择一种。`;

const notMedia = r69.block('STREAM_OPERATOR_REQUIRED', 'operatorId')`
  直播开关由在岗的融媒体中心人员操作。
  改选名单中的一位；名单为空的，请系统管理员先设账号。`;
