import { View, day, id, instant, int, of, str } from '#schema/kernel/fields.ts';
import { DeliveryWay } from '#server/law/people/notification.ts';
import type { LetterReminder } from '#server/law/procedure/letter-reminder.ts';
import { ReplyWay } from '#server/law/procedure/unit-consultation.ts';

/** 随函草案的一条. */
@View()
export class InquiryClause {
  readonly no = str();
  readonly text = str();
}

/** 一份随函材料. */
@View()
export class InquiryFile {
  readonly id = id();
  readonly name = str();
  readonly size = int();
}

/** 一次催办. */
@View('LetterReminder', '一次催办')
export class LetterReminderView implements Omit<LetterReminder, 'at'> {
  readonly at: Date | string = instant();
  readonly by = str('催办的人');
  readonly way = of.opt(() => DeliveryWay, '方式；送到被征求意见单位工作台的为空');
}

/**
 * Fields common to every letter on a fixed draft (征求意见函、专家论证函): the text by its digest, its days, its way, and the name
 * under the answer.
 */
@View()
export abstract class LetterView {
  readonly id = id();
  readonly version = int();
  readonly matter = str();
  readonly fromUnit = str();
  readonly note = str();
  readonly contact = str();
  readonly draftNo = int.opt('第几稿；草案没有录入系统的为空');
  readonly digest = str();
  readonly sentOn = day();
  readonly dueOn = day();
  readonly recalledAt = instant.opt();
  readonly recallReason = str();
  readonly openedAt = instant.opt('第一次打开的时刻');
  readonly openedBy = str('在工作台打开的人；凭链接打开的为空');
  readonly reminders = of.many(() => LetterReminderView, '催办，由早到晚');
  readonly repliedOn = day.opt();
  readonly way = of.opt(() => ReplyWay);
  readonly signedBy = str();
  readonly signedAt = instant.opt();
}
