import { Input, bool, id, int, of, str, text } from '#schema/kernel/fields.ts';
import { Accessibility, Satisfaction } from '#server/law/event/event-feedback.ts';
import type { EventPicture } from '#server/law/event/event-pictures.ts';
import type { Attendance } from '#server/law/event/event-report.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';

/** 到场人数. */
@Input('EventAttendanceInput')
export class EventAttendanceInput implements Attendance {
  readonly category = of.opt(() => RepresentativeCategory, { defaultValue: null });
  readonly persons = int();
}

/** 听到的一条意见, as it is typed. */
@Input('EventOpinionInput')
export class EventOpinionInput {
  readonly id = id('由填写的人起的编号；登记为意见时用它');
  readonly text = text();
  readonly category = of.opt(() => RepresentativeCategory, { defaultValue: null });
  readonly answer = text({ defaultValue: '' });
}

/** 一张照片, as it is described for publication. */
@Input('EventPictureInput')
export class EventPictureInput implements EventPicture {
  readonly id = id();
  readonly alt = text({ defaultValue: '' });
  readonly caption = text({ defaultValue: '' });
  readonly consent = bool({ defaultValue: false });
}

/** 活动情况, as it is typed. */
@Input('EventReportInput', '活动情况')
export class EventReportInput {
  readonly summary = text();
  readonly attendance = of.many(() => EventAttendanceInput);
  readonly attendanceNote = text({ defaultValue: '', description: '与签到不一致的原因' });
  readonly opinions = of.many(() => EventOpinionInput, { defaultValue: [] });
  readonly pictures = of.many(() => EventPictureInput, {
    defaultValue: [],
    description: '照片，按显示的次序',
  });
}

/** 更正, as it is typed. */
@Input('EventCorrectionInput', '更正已公布的活动情况')
export class EventCorrectionInput {
  readonly summary = text();
  readonly attendance = of.many(() => EventAttendanceInput);
  readonly note = text('原来哪里不对');
}

/** 活动评价, as it is sent. */
@Input('EventFeedbackInput', '活动评价；凭报名回执，或者现场公布的评价码')
export class EventFeedbackInput {
  readonly no = str();
  readonly idempotencyKey = id();
  readonly noticeVersion = int();
  readonly receiptNo = text({ defaultValue: '' });
  readonly lookupCode = text({ defaultValue: '' });
  readonly placeCode = text({ defaultValue: '', description: '现场公布的评价码' });
  readonly satisfaction = of(() => Satisfaction);
  readonly accessibility = of.opt(() => Accessibility, { defaultValue: null });
  readonly good = text({ defaultValue: '' });
  readonly better = text({ defaultValue: '' });
}
