import { View, id, instant, int, str } from '#schema/kernel/fields.ts';

/** 同一网络地址的意见: how many came from one network, with how much of it is alike; the address itself is never told. */
@View('OpinionNetwork', '来自同一网络地址的意见：只供研判，照样计入、照样答复；地址不展示')
export class NetworkView {
  readonly count = int('网上收到的');
  readonly alike = int('其中与别的意见相近的');
  readonly firstAt = instant('最先一条收到的时刻');
  readonly lastAt = instant('最后一条收到的时刻');
  readonly groupId = id.opt('其中最多的一组');
  readonly groupCount = int.opt('这一组来自这一地址的');
  readonly text = str.opt('这一组的文字');
}
