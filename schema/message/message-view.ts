import { View, id, instant, int, of, str } from '#schema/kernel/fields.ts';
import { MessageKind, MessageStatus } from './message-kind.ts';

/** 发送记录; the recipient is masked. */
@View('Message', '发送记录；收件地址已遮盖')
export class MessageView {
  readonly id = id();
  readonly kind = of(() => MessageKind);
  readonly to = str();
  readonly subject = str();
  readonly body = str();
  readonly status = of(() => MessageStatus);
  readonly attempts = int();
  readonly error = str.opt();
  readonly notBefore = instant.opt('不打扰的时段里写成的，等到这个时刻发出');
  readonly createdAt = instant();
  readonly sentAt = instant.opt();
}
