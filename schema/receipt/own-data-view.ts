import { RecordLineView } from '#schema/decision/decision-record-view.ts';
import { View, day, instant, of, str } from '#schema/kernel/fields.ts';
import { ContactKind } from '#schema/identity/contact-kind.ts';
import { Capability } from '#schema/kernel/refusal.ts';
import { MessageKind } from '#schema/message/message-kind.ts';
import { DeliveryWay } from '#server/law/people/notification.ts';

/** A message that was written to the person (发给本人的告知). */
@View()
export class OwnMessage {
  readonly kind = of(() => MessageKind);
  readonly way = of(() => DeliveryWay);
  readonly to = str();
  readonly subject = str();
  readonly createdAt = instant();
  readonly sentAt = instant.opt();
}

/** Somebody of the staff who opened the contact, and why (查看联系方式的记录); without a unit, whoever found it by a code to the contact. */
@View()
export class ContactReading {
  readonly at = instant();
  readonly unit = str();
  readonly reason = str();
}

/** 本人的资料 (个人信息保护法第四十五条): all personal data stored under one receipt, whatever it was given for. */
@View('OwnData', '一份回执下保存的全部本人资料')
export class OwnData {
  readonly receiptNo = str();
  readonly type = str('回执所开的种类，即 Mine 的类型名');
  readonly called = str.opt('种类的名称；一种回执只有一个种类的为空');
  readonly matter = str('事项、活动的名称');
  readonly receivedAt = instant();
  readonly name = str.opt();
  readonly organisation = str.opt();
  readonly guardian = str.opt('监护人');
  readonly cardNo = str.opt('记者证号');
  readonly identityNo = str.opt('身份证明号码');
  readonly contactKind = of.opt(() => ContactKind);
  readonly contact = str.opt();
  readonly keptThrough = day.opt('姓名和联系方式最晚保存到哪一天');
  readonly keptRule = str('保存期限的规则');
  readonly said = of.many(() => RecordLineView, '提交的内容和办理结果');
  readonly messages = of.many(() => OwnMessage);
  readonly readings = of.many(() => ContactReading);
  readonly correct = of(() => Capability, '更正姓名和联系方式');
  readonly erase = of(() => Capability, '删除姓名和联系方式');
}
