import { Input, bool, id, int, of, text } from '#schema/kernel/fields.ts';
import { ContactKind } from '#schema/identity/contact-kind.ts';
import { CommentChannel } from '#server/law/people/comment-channel.ts';
import type { HearingSignUp } from '#server/law/hearing/hearing-sign-up.ts';
import { StakeholderSide } from '#server/law/hearing/hearing-side.ts';
import { HearingAttendance } from '#server/law/hearing/hearing-words.ts';

/** 报名: the upper bound of what is collected. */
@Input()
export abstract class SignUpFields implements HearingSignUp {
  readonly hearingId = id();
  readonly idempotencyKey = id();
  readonly attendance = of(() => HearingAttendance);
  readonly side? = of.opt(() => StakeholderSide, '以参加人身份报名的，所属方面');
  readonly name = text();
  readonly showName = bool('入选的，同意公布姓名');
  readonly organisation? = text.opt();
  readonly contactKind? = of.opt(() => ContactKind);
  readonly contact? = text.opt();
  readonly reason? = text.opt('报名理由');
}

/** 网上报名. */
@Input()
export class HearingSignUpInput extends SignUpFields {
  readonly noticeVersion = int('个人信息处理告知的版本');
}

/** 代录电话、现场的报名. */
@Input()
export class RecordedSignUpInput extends SignUpFields {
  readonly channel = of(() => CommentChannel);
}
