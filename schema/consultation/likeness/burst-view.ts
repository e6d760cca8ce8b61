import { View, id, int, str } from '#schema/kernel/fields.ts';

/** 短时间集中收到的意见: an hour that stands out, with how much of it is alike. */
@View('Burst', '短时间集中收到的意见：只供研判，照样计入、照样答复')
export class BurstView {
  readonly hour = str('这一小时的起点，如2026-11-28 09:00');
  readonly count = int('网上收到的');
  readonly alike = int('其中与别的意见相近的');
  readonly groupId = id.opt('其中最多的一组');
  readonly groupCount = int.opt('这一组在这一小时收到的');
  readonly text = str.opt('这一组的文字');
}
