import { View, instant, int, of, str } from '#schema/kernel/fields.ts';
import { Capability } from '#schema/kernel/refusal.ts';
import { CommentChannel } from '#server/law/people/comment-channel.ts';
import { RegistrationState } from '#server/law/event/event-words.ts';
import { EventView } from './event-view.ts';
import { RegisteredParty } from './gate-view.ts';

/** 报名, as the hosts see it. */
@View('Registration', '活动报名；公众看不到')
export class RegistrationView extends RegisteredParty {
  readonly receiptNo = str();
  readonly place = int('报名的次序');
  readonly channel = of(() => CommentChannel);
  readonly registeredAt = instant();
  readonly claimBy = instant.opt('名额保留到');
  readonly cancelReason = str.opt('代为取消的原因');
  readonly claim = of(() => Capability, '代为确认名额');
  readonly cancel = of(() => Capability, '代为取消报名');
}

/** 我的报名: opened by receipt number and look-up code. */
@View('MyRegistration', '本人的活动报名')
export class MyRegistrationView {
  readonly receiptNo = str();
  readonly displayName = str();
  readonly persons = int();
  readonly needs = str.opt();
  readonly state = of(() => RegistrationState);
  readonly ahead = int.opt('前面还有几批人候补');
  readonly registeredAt = instant();
  readonly claimBy = instant.opt('名额保留到');
  readonly startsAt = instant('所报场次');
  readonly endsAt = instant();
  readonly event = of(() => EventView);
  readonly claim = of(() => Capability, '确认名额');
  readonly cancel = of(() => Capability, '取消报名');
}

/** 报名回执: the number to show, the code to keep, and whether there is a seat. */
@View('RegistrationReceipt', '活动报名回执')
export class RegistrationReceiptView {
  readonly receiptNo = str();
  readonly lookupCode = str();
  readonly state = of(() => RegistrationState);
}
