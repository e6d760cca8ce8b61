import { MessageKind } from '#schema/message/message-kind.ts';
import { CODE_MINUTES } from '#server/law/people/message-code.ts';
import type { NotificationKind } from '#server/engines/telling/notification.ts';

/** 找回验证码: the code is added as the message leaves; its words say what it opens. */
export const OWN_CODE: NotificationKind<null> = {
  key: 'own-code',
  kind: MessageKind.OWN_CODE,
  writtenOnly: true,
  subject: () => '找回我的参与的验证码',
  mail: (facts, person, context) => OWN_CODE.short(facts, person, context),
  short: () => `查看您提交过的全部，${CODE_MINUTES}分钟内填写，不要告诉任何人，不是本人的不用理会。`,
};
