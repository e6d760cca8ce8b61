import { View, day, int, str } from '#schema/kernel/fields.ts';

/** 个人信息处理告知（个人信息保护法第十七条）, one version. */
@View('PrivacyNotice', '个人信息处理告知，每次更新一版')
export class PrivacyNoticeView {
  readonly version = int();
  readonly text = str();
  readonly effectiveOn = day();
}
