import { View, int, of, str } from '#schema/kernel/fields.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';

/** How many of a category were asked to sit in on an item, and came (列席人数); never a name. */
@View('ItemAttendance')
export class ItemAttendanceView {
  readonly category = of(() => RepresentativeCategory);
  readonly invited = int();
  readonly accepted = int();
  readonly attended = int('到会签到的');
}

/** Numbers of letters by their answer (邀请结果); those still unanswered are in `sent` alone. */
@View('AttendanceCounts')
export class AttendanceCountsView {
  readonly sent = int();
  readonly accepted = int();
  readonly attended = int();
  readonly declined = int('谢绝，或者应邀后退出');
  readonly silent = int('逾期未答复');
}

/** One group of the statistics (统计行). */
@View('AttendanceGroup')
export class AttendanceGroupView extends AttendanceCountsView {
  readonly group = str('类别或者乡镇的名称；人数过少的合为一行');
  readonly members = int('统计期内在任的代表');
}

/** How long those in office have waited (未受邀的时间). */
@View('AttendanceWaiting')
export class AttendanceWaitingView {
  readonly fromDays = int('这一档从多少日起');
  readonly people = int();
  readonly never = int('其中从来没有受邀的');
}

/** 邀请公平统计: how the letters of a year fell, without a name. */
@View('AttendanceStatistics', '一年的列席邀请统计；只有人数')
export class AttendanceStatisticsView {
  readonly year = int();
  readonly years = int.many('有邀请的年份和当年，近的在前');
  readonly members = int('当年有一日以上在任的代表');
  readonly total = of(() => AttendanceCountsView);
  readonly stakeholders = int('另外发给利益相关方的邀请');
  readonly byCategory = of.many(() => AttendanceGroupView);
  readonly byRegion = of.many(() => AttendanceGroupView);
  readonly invitedTimes = int.many('当年受邀0次、1次、2次、3次以上的人数');
  readonly waiting = of.many(() => AttendanceWaitingView, '现在在任的代表距上一次受邀的时间');
}
