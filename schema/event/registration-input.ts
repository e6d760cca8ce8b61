import { Input, bool, id, int, of, text } from '#schema/kernel/fields.ts';
import { ContactKind } from '#schema/identity/contact-kind.ts';
import { CommentChannel } from '#server/law/people/comment-channel.ts';

/** 报名: the upper bound of what is collected. */
@Input()
export abstract class RegistrationFields {
  readonly groupId = id('场次的名额');
  readonly idempotencyKey = id();
  readonly persons = int({ defaultValue: 1, description: '一共几个人' });
  readonly name = text();
  readonly contactKind = of(() => ContactKind);
  readonly contact = text();
  readonly needs = text({ defaultValue: '', description: '需要的帮助，如轮椅通道、手语翻译' });
  readonly withMinor = bool({ defaultValue: false, description: '有未满14周岁的参加人' });
  readonly guardian = text({ defaultValue: '', description: '监护人姓名；联系方式填监护人的' });
}

/** 网上报名. */
@Input('RegistrationInput', '活动报名')
export class RegistrationInput extends RegistrationFields {
  readonly noticeVersion = int('个人信息处理告知的版本');
}

/** 代录报名: by telephone, in person, or of an invited group. */
@Input('RecordedRegistrationInput', '代录电话、现场和受邀人员的报名')
export class RecordedRegistrationInput extends RegistrationFields {
  readonly channel = of(() => CommentChannel);
}
