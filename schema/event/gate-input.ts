import { Input, id, instant, int, str, text } from '#schema/kernel/fields.ts';

/** 扫码: by the list on the device, or by the number that was read. */
@Input('GateScanInput', '一次扫码；编号由设备生成，重复上报是同一次')
export class GateScanInput {
  readonly id = id();
  readonly registrationId = id.opt();
  readonly receiptNo = str.opt('受理编号；本机名单上没有的');
  readonly persons = int.opt('来了几个人；空的是全都来了');
  readonly scannedAt = instant();
  readonly device = text('设备的名称，如1号门');
}

/** 现场登记. */
@Input('WalkInInput', '现场登记的一批人，不记姓名；编号由设备生成')
export class WalkInInput {
  readonly id = id();
  readonly groupId = id('场次的名额');
  readonly persons = int();
  readonly at = instant();
  readonly device = text();
  readonly reason = text({ defaultValue: '', description: '超出名额仍然登记的原因' });
}
