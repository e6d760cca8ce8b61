import { View, id, instant, of, str } from '#schema/kernel/fields.ts';
import { connectionOf } from '#schema/kernel/page.ts';
import { DeliveryWay } from '#server/law/people/notification.ts';

/** 演示发件箱里的一件: what a real county would have sent, with its links; the address is masked, since visitors type some. */
@View('OutboxItem', '演示发件箱里的一件；收件地址已遮盖')
export class OutboxItemView {
  readonly id = id();
  readonly way = of(() => DeliveryWay);
  readonly to = str();
  readonly subject = str();
  readonly body = str();
  readonly waitsUntil = instant.opt('等到这个时刻发');
  readonly createdAt = instant();
}

/** A page of the outbox. */
export const OutboxConnection = connectionOf(OutboxItemView, 'Outbox');
