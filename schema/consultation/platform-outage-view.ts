import { View, bool, id, instant, int, of, str } from '#schema/kernel/fields.ts';
import { Capability } from '#schema/kernel/refusal.ts';

/** 平台中断, as everybody may read it. */
@View('PlatformOutage', '平台中断：这段时间公众不能提出意见')
export class PlatformOutageView {
  readonly id = id();
  readonly beganAt = instant();
  readonly endedAt = instant();
  readonly reason = str();
  readonly noticed = bool('由平台自己发现；否则由系统管理员登记');
  readonly extended = int('因此延长的征求意见');
}

/** 平台中断的登记. */
@View('OutageLog', '平台中断的登记')
export class OutageLogView {
  readonly outages = of.many(() => PlatformOutageView);
  readonly recordCan = of(() => Capability);
}
