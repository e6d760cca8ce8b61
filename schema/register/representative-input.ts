import { Input, bool, day, id, int, of, text } from '#schema/kernel/fields.ts';
import { ContactKind } from '#schema/identity/contact-kind.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';

/** Fields of the register on a person, the same for everyone who enters them (代表资料, R-64, R-83). */
@Input()
export abstract class RepresentativeWordsInput {
  readonly name = text();
  readonly categories = of.many(() => RepresentativeCategory);
  readonly unitPost = text('单位和职务；没有单位的写职业');
  readonly fields = text.many('熟悉的领域');
  readonly region = text('所在乡镇（街道）');
  readonly village = text({ defaultValue: '', description: '所在村（社区）' });
  readonly gender? = text.opt('自愿填写，只用于均衡名额');
  readonly declaredInterests = text.many({ defaultValue: [], description: '申报有直接利害关系的事项' });
  readonly contactKind? = of.opt(() => ContactKind);
  readonly contact? = text.opt();
}

/** 代表资料, as the office or a unit enters it. */
@Input('RepresentativeInput')
export class RepresentativeInput extends RepresentativeWordsInput {
  readonly termStartsOn = day();
  readonly termEndsOn = day('任期最后一日');
  readonly nameConsentOn? = day.opt('本人书面同意公开姓名的日期');
}

/** 本人申请 to stand in the register. */
@Input('RepresentativeApplicationInput')
export class RepresentativeApplicationInput extends RepresentativeWordsInput {
  readonly idempotencyKey = id();
  readonly reason = text('申请理由');
  readonly ofAge = bool('年满十八周岁，具有完全民事行为能力');
  readonly nameConsent = bool('同意公开姓名');
  readonly noticeVersion = int();
}

/** One of several people chosen from the list (选中的代表), as it was read. */
@Input('ChosenRepresentative')
export class ChosenRepresentative {
  readonly id = id();
  readonly version = int();
}
