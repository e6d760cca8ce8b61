import { Input, View, bool, id, int, of, str, text } from '#schema/kernel/fields.ts';
import { ProposedChangeView } from '#schema/change/proposed-change-view.ts';
import type { Absence, Attendee, Observer } from '#server/law/meeting/attendance.ts';
import type { MeetingMember } from '#server/law/meeting/meeting-members.ts';

/** 一名应到会人员. */
@View('MeetingMember')
export class MeetingMemberView implements MeetingMember {
  readonly memberId = id();
  readonly name = str();
  readonly post = str('职务');
  readonly head = bool('行政首长');
}

/** 应到会人员, for those who prepare the meeting. */
@View('MeetingMembers', '应到会人员，供承办的人；宣布开会时固定')
export class MeetingMembersView {
  readonly fixed = bool('已经固定');
  readonly members = of.many(() => MeetingMemberView);
  readonly changes = str.many('会议预告以后名单的变动');
}

/** 一名组成人员的出席. */
@View('Attendee')
export class AttendeeView implements Attendee {
  readonly memberId = id();
  readonly name = str();
  readonly post = str();
  readonly head = bool();
  readonly present = bool();
  readonly reason = str('没有出席的原因');
}

/** 一名列席人员. */
@View('SittingIn', '一名列席人员')
export class SittingInView implements Observer {
  readonly name = str();
  readonly unit = str();
}

/** 会议出席情况, for those who prepare the meeting. */
@View('MeetingAttendance', '会议出席情况，供承办的人')
export class MeetingAttendanceView {
  readonly members = of.many(() => AttendeeView);
  readonly observers = of.many(() => SittingInView);
  readonly entitled = int('应到人数');
  readonly present = int('实到人数');
  readonly needed = int('召开会议需要的人数');
  readonly corrections = of.many(() => ProposedChangeView, '散会以后的更正，早的在前；经另一人确认才更正');
}

/** 没有出席的一名组成人员, and why. */
@Input('AbsenceInput')
export class AbsenceInput implements Absence {
  readonly memberId = id();
  readonly reason = text();
}

/** 列席的一人, and for which unit. */
@Input('SittingInInput')
export class SittingInInput implements Observer {
  readonly name = text();
  readonly unit = text();
}

/** 出席情况: whoever is not named as absent was there. */
@Input('AttendanceInput', '出席情况；没有列为缺席的组成人员都是出席')
export class AttendanceInput {
  readonly absences = of.many(() => AbsenceInput, { defaultValue: [] });
  readonly observers = of.many(() => SittingInInput, { defaultValue: [] });
  readonly reason = text({
    defaultValue: '',
    description: '散会以后更正的理由；初次登记的不填。散会以后的更正经另一人确认才生效',
  });
}
