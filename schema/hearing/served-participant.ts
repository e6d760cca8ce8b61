import { View, day, id, instant, of, str } from '#schema/kernel/fields.ts';
import { MessageStatus } from '#schema/message/message-kind.ts';
import { DeliveryWay } from '#server/law/people/notification.ts';

/** Way of delivery to a participant, and its result. */
@View('HearingChannel', '送达的方式和结果')
export class HearingChannelView {
  readonly way = of.opt(() => DeliveryWay);
  readonly status = of.opt(() => MessageStatus);
  readonly at = instant.opt('发出、告知到本人或者当面送达的时间');
  readonly by = str('打电话的人、送达人');
}

/** 送达回证. */
@View('HearingServiceReceipt')
export class HearingServiceReceipt {
  readonly id = id();
  readonly name = str();
}

/** Deliveries to a participant (送达情况), by the record of the channels; only the unit itself and its auditors read it. */
@View('HearingService', '听证参加人的送达情况')
export class HearingServiceView {
  readonly participantId = id();
  readonly told = of(() => HearingChannelView, '通知参加听证会');
  readonly sent = of(() => HearingChannelView, '最近一次发送材料');
  readonly served = of(() => HearingChannelView, '材料送达');
  readonly deliveredOn = day.opt('材料送达日');
  readonly receipt = of.opt(() => HearingServiceReceipt, '送达回证');
}
