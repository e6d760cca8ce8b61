import { Input, View, bool, float, id, instant, of, str, text } from '#schema/kernel/fields.ts';
import { connectionOf } from '#schema/kernel/page.ts';
import { CallOutcome, DeliveryWay } from '#server/law/people/notification.ts';
import { MessageKind, MessageStatus } from './message-kind.ts';

/** One try, by whom, when, with what result. */
@View('CallAttempt', '电话告知的一次登记')
export class CallAttemptView {
  readonly id = id();
  readonly way = of(() => DeliveryWay);
  readonly outcome = of(() => CallOutcome);
  readonly note = str();
  readonly byName = str();
  readonly at = instant();
}

/** 须电话告知: somebody whom neither mail nor short message reaches, and what to say; the number is revealed for a reason. */
@View('Call', '须电话告知的一项')
export class CallView {
  readonly id = id();
  readonly kind = of(() => MessageKind);
  readonly status = of(() => MessageStatus);
  readonly displayName = str();
  readonly receiptNo = str.opt();
  readonly subject = str();
  readonly text = str('要说的话');
  readonly aboutTitle = str('为哪件事');
  readonly aboutPath = str('这件事在工作台的地址');
  readonly hasContact = bool('留有号码，可以写明理由查看');
  readonly createdAt = instant();
  readonly callUntil = instant.opt('过了这个时刻不用再告知');
  readonly attempts = of.many(() => CallAttemptView);
}

/** One thing somebody has to be called about, and how many wait. */
@View('CallSubject', '有人等待电话告知的一件事')
export class CallSubjectView {
  readonly id = id();
  readonly title = str();
  readonly waiting = float();
}

/** 查看到的号码. */
@View('RevealedCallContact', '须电话告知的号码')
export class RevealedCallContact {
  readonly contact = str();
}

/** 登记电话告知. */
@Input('CallInput')
export class CallInput {
  readonly way = of(() => DeliveryWay, { defaultValue: DeliveryWay.PHONE });
  readonly outcome = of(() => CallOutcome);
  readonly note = text({ defaultValue: '' });
}

/** A page of the call list. */
export const CallConnection = connectionOf(CallView, 'Call');
