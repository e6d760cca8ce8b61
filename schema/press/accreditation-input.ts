import { Input, id, int, of, text } from '#schema/kernel/fields.ts';
import { ContactKind } from '#schema/identity/contact-kind.ts';
import { PressCoverage } from '#server/law/press/press-words.ts';

/** 记者报名: the upper bound of what is collected. */
@Input('AccreditationInput', '记者报名')
export class AccreditationInput {
  readonly eventId = id('新闻发布会');
  readonly idempotencyKey = id();
  readonly noticeVersion = int('个人信息处理告知的版本');
  readonly outlet = text('媒体名称');
  readonly coverage = of(() => PressCoverage, '采访方式');
  readonly persons = int({ defaultValue: 1, description: '一共几个人' });
  readonly name = text();
  readonly cardNo = text({ defaultValue: '', description: '记者证号，可以不填' });
  readonly contactKind = of(() => ContactKind);
  readonly contact = text();
  readonly equipment = text({ defaultValue: '', description: '携带的设备' });
}
