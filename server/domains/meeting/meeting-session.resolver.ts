import { MeetingView } from '#schema/meeting/meeting-view.ts';
import { orRefusal } from '#schema/kernel/refusal.ts';
import { MinutesImport } from '#schema/meeting/minutes-import.ts';
import { id, of, str, text } from '#schema/kernel/fields.ts';
import {
  acknowledges,
  answering,
  arg,
  byId,
  input,
  mutation,
  mutations,
  ofVersion,
} from '#server/ground/kernel/mutations.ts';
import { MinutesInput, StreamInput } from '#schema/meeting/meeting-input.ts';
import { AgendaResult } from '#server/law/meeting/meeting-words.ts';
import { Refusal } from '#server/law/refusal.ts';
import { approveStream } from './approve-stream.ts';
import { archiveMeeting } from './archive-meeting.ts';
import { closeMeeting } from './close-meeting.ts';
import { correctAgendaResult } from './correct-agenda-result.ts';
import { endAgendaItem } from './end-agenda-item.ts';
import { importMinutes } from './import-minutes.ts';
import { meetingAfter } from './meeting.queries.ts';
import { openMeeting } from './open-meeting.ts';
import { planStream } from './plan-stream.ts';
import { publishMinutes } from './publish-minutes.ts';
import { readyMeeting } from './ready-meeting.ts';
import { saveMinutes } from './save-minutes.ts';
import { startAgendaItem } from './start-agenda-item.ts';

const asMeeting = answering(MeetingView, meetingAfter);

/** 会议的召开、纪要和直播安排. */
export const MeetingSessionMutations = mutations({
  readyMeeting: asMeeting('准备就绪', [byId, ofVersion], readyMeeting),
  openMeeting: asMeeting('宣布开会', [byId, ofVersion, acknowledges], openMeeting),
  startAgendaItem: asMeeting(
    '开始一项议题；依法不予公开的，直播当即暂停',
    [byId, ofVersion, arg('itemId', id), acknowledges],
    startAgendaItem,
  ),
  endAgendaItem: asMeeting(
    '结束一项议题，登记审议结果',
    [
      byId,
      ofVersion,
      arg('itemId', id),
      arg('result', () => of(() => AgendaResult)),
      arg('resultText', () => text({ defaultValue: '' })),
    ],
    endAgendaItem,
  ),
  correctAgendaResult: asMeeting(
    '提出更正审议结果，写明理由；纪要公布以前，经另一人确认才更正',
    [
      byId,
      ofVersion,
      arg('itemId', id),
      arg('result', () => of(() => AgendaResult)),
      arg('resultText', () => text({ defaultValue: '' })),
      arg('reason', () => text('更正的理由；随纪要公布')),
    ],
    correctAgendaResult,
  ),
  closeMeeting: asMeeting('宣布散会', [byId, ofVersion], closeMeeting),
  saveMinutes: asMeeting(
    '起草、修改纪要；送审后修改的，审查作废',
    [byId, ofVersion, input(MinutesInput), acknowledges],
    saveMinutes,
  ),
  importMinutes: mutation(
    orRefusal(MinutesImport),
    '从docx导入纪要：按议题标题归入各项，不能归入的逐段说明',
    [byId, ofVersion, arg('file', () => str('docx文件，base64，不超过700KB'))],
    async (context, id, version, file) => {
      const done = await importMinutes(context, id, version, file);
      return done instanceof Refusal ? done : { ...done, meeting: await meetingAfter(context, id) };
    },
  ),
  publishMinutes: asMeeting('公布纪要', [byId, ofVersion], publishMinutes),
  archiveMeeting: asMeeting('归档', [byId, ofVersion], archiveMeeting),
  planStream: asMeeting(
    '安排直播；批准以后改变安排的，重新批准',
    [byId, ofVersion, input(StreamInput)],
    planStream,
  ),
  approveStream: asMeeting(
    '批准直播',
    [byId, ofVersion, arg('note', () => text({ defaultValue: '' }))],
    approveStream,
  ),
});
