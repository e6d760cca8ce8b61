import { View, id, instant, int, of, str } from '#schema/kernel/fields.ts';
import { EventView } from '#schema/event/event-view.ts';
import { Capability } from '#schema/kernel/refusal.ts';
import { AccreditationDecline, AccreditationState, PressCoverage } from '#server/law/press/press-words.ts';

/** 记者报名, as the hosts see it: masked. */
@View('Accreditation', '记者报名；公众看不到')
export class AccreditationView {
  readonly id = id();
  readonly receiptNo = str();
  readonly outlet = str();
  readonly coverage = of(() => PressCoverage);
  readonly displayName = str();
  readonly persons = int();
  readonly equipment = str.opt('携带的设备');
  readonly state = of(() => AccreditationState);
  readonly declineReason = of.opt(() => AccreditationDecline);
  readonly requestedAt = instant();
  readonly arrivedAt = instant.opt();
}

/** 我的记者报名: opened by receipt number and look-up code. */
@View('MyAccreditation', '本人的记者报名')
export class MyAccreditationView extends AccreditationView {
  readonly event = of(() => EventView);
  readonly withdraw = of(() => Capability, '取消报名');
}
