import { issueDecision } from '#server/domains/execution/issue-decision.ts';
import { recordDiscussion } from '#server/domains/procedure/discussion/record-discussion.ts';
import { recordPartyReply } from '#server/domains/procedure/discussion/record-party-reply.ts';
import { scheduleDiscussion } from '#server/domains/procedure/discussion/schedule-discussion.ts';
import { ApprovalKind } from '#server/law/approval/approval.ts';
import { tellApproval } from './tell-approval.ts';
import type { MeetingTelling } from './later.ts';
import { membersOf } from './tell-members.ts';
import { tellOne } from './tell-meetings.ts';
import type { Way } from './later-action.ts';

const OFFICE = 'zhengban';

/** 集体讨论、请示报告、签发. */
export async function tellMeeting(
  way: Way,
  { story, scheduled, held, reported, issued }: MeetingTelling,
): Promise<void> {
  const { id } = way;
  const { shift } = way.teller;
  await tellOne(way.teller, story, {
    planned: (meetingId) =>
      way.action(OFFICE, scheduled, async (context, version) => {
        await tellApproval(way.teller, ApprovalKind.AGENDA, id, { asker: OFFICE, leader: 'fuxianzhang' });
        return scheduleDiscussion(context, id, version, { ...shift.whole(scheduled.input), meetingId }, []);
      }),
    held: () =>
      way.action(OFFICE, held, async (context, version, fileIds) => {
        const { speakers, dissents, ...input } = shift.whole(held.input);
        const members = await membersOf(way.teller);
        const said = {
          speakerIds: speakers.map((name) => members.get(name) ?? ''),
          dissents: dissents.map(({ name, opinion }) => ({ memberId: members.get(name) ?? '', opinion })),
        };
        return recordDiscussion(context, id, version, { ...input, ...said, fileIds }, []);
      }),
  });
  await way.action(OFFICE, reported, (context, version, fileIds) =>
    recordPartyReply(context, id, version, { ...shift.whole(reported.input), fileIds }),
  );
  const day = shift.day(issued.on);
  const fileIds = await way.bring(OFFICE, issued.on, issued.papers);
  await tellApproval(way.teller, ApprovalKind.ISSUE, id, { asker: OFFICE, leader: 'xianzhang' });
  await way.action(OFFICE, { on: issued.on }, (context, version) =>
    issueDecision(context, id, version, {
      documentNo: shift.text(issued.documentNo),
      writtenDate: day,
      issuedOn: day,
      executingUnitIds: [],
      fileIds,
    }),
  );
}
