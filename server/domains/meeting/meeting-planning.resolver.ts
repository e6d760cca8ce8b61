import { MeetingView } from '#schema/meeting/meeting-view.ts';
import { meetingAfter } from './meeting.queries.ts';
import { id, of, text } from '#schema/kernel/fields.ts';
import {
  acknowledges,
  answering,
  arg,
  byId,
  input,
  mutations,
  ofVersion,
} from '#server/ground/kernel/mutations.ts';
import { AgendaItemInput, MeetingInput, MeetingPostponementInput } from '#schema/meeting/meeting-input.ts';
import { announceMeeting } from './announce-meeting.ts';
import { cancelMeeting } from './cancel-meeting.ts';
import { planMeeting } from './plan-meeting.ts';
import { postponeMeeting } from './postpone-meeting.ts';
import { saveMeeting } from './save-meeting.ts';
import { setAgenda } from './set-agenda.ts';
import { withdrawAgendaItem } from './withdraw-agenda-item.ts';

const asMeeting = answering(MeetingView, meetingAfter);

/** 会议的筹备: plan, agenda, review, announcement, invitations. */
export const MeetingPlanningMutations = mutations({
  planMeeting: asMeeting('筹备会议', [input(MeetingInput)], planMeeting),
  saveMeeting: asMeeting('修改会议方案；预告以前', [byId, ofVersion, input(MeetingInput)], saveMeeting),
  setAgenda: asMeeting(
    '确定议程；已经预告的议题不变，增加的排在后面',
    [byId, ofVersion, arg('items', () => of.many(() => AgendaItemInput)), acknowledges],
    setAgenda,
  ),
  withdrawAgendaItem: asMeeting(
    '撤下已经预告的议题，公布原因',
    [byId, ofVersion, arg('itemId', id), arg('reason', text)],
    withdrawAgendaItem,
  ),
  announceMeeting: asMeeting('发布会议预告，或者公布增加的议题', [byId, ofVersion], announceMeeting),
  postponeMeeting: asMeeting(
    '改期，原定时间仍然看得到',
    [byId, ofVersion, input(MeetingPostponementInput)],
    postponeMeeting,
  ),
  cancelMeeting: asMeeting('取消会议，公布原因', [byId, ofVersion, arg('reason', text)], cancelMeeting),
});
