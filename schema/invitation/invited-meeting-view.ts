import { View, id, instant, int, of, str } from '#schema/kernel/fields.ts';
import { LetterMaterialsView } from '#schema/invitation/invitation-material-view.ts';

/** Meeting and item that a letter was about, as they stand now: for the holder of its link. */
@View('InvitedMeeting', '凭邀请函链接查看：受邀的会议现在怎样')
export class InvitedMeetingView {
  readonly id = id();
  readonly sentAt = instant.opt('邀请函发出的时刻');
  readonly letterStartsAt = instant('邀请函上写的时间');
  readonly letterPlace = str('邀请函上写的地点');
  readonly startsAt = instant();
  readonly endsAt = instant();
  readonly place = str();
  readonly openedAt = instant.opt('宣布开会的时刻');
  readonly cancelledAt = instant.opt();
  readonly cancelReason = str.opt();
  readonly calendarSequence = int();
  readonly itemPosition = int('第几项议题');
  readonly itemWithdrawnAt = instant.opt('议题撤下的时刻');
  readonly itemStartedAt = instant.opt();
  readonly checkedInAt = instant.opt('签到的时刻');
  readonly materials = of(() => LetterMaterialsView, '该议题的列席材料');

  readonly token!: string;
}
