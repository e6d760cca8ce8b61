import { View, id, int, of, str } from '#schema/kernel/fields.ts';
import { connectionOf } from '#schema/kernel/page.ts';
import { Capability } from '#schema/kernel/refusal.ts';
import { CommentChannel } from '#server/law/people/comment-channel.ts';
import { StakeholderSide } from '#server/law/hearing/hearing-side.ts';
import { HearingAttendance, SignUpState } from '#server/law/hearing/hearing-words.ts';

/** 报名回执: the look-up code is in no other answer; a repeated request gets the same receipt. */
@View('HearingReceipt', '报名回执：查询码只在此出现一次')
export class HearingReceiptView {
  /** Read by the field `hearing`; not in the contract itself. */
  readonly hearingId!: string;

  readonly receiptNo = str();
  readonly lookupCode = str();
  readonly submittedAt = of(() => Date);
  readonly state = of(() => SignUpState);
}

/** 本人的报名, opened by receipt number and look-up code. */
@View('MyHearingSignUp', '本人凭受理编号和查询码看到的报名')
export class MySignUpView {
  /** Read by the field `hearing`; not in the contract itself. */
  readonly hearingId!: string;

  readonly receiptNo = str();
  readonly attendance = of(() => HearingAttendance);
  readonly side = of.opt(() => StakeholderSide);
  readonly displayName = str();
  readonly submittedAt = of(() => Date);
  readonly state = of(() => SignUpState);
  readonly waiting = int.opt('候补的次序');
  readonly claimBy = of.opt(() => Date, '空出的席位保留到什么时候');
  readonly claim = of(() => Capability, '确认空出的席位');
  readonly withdraw = of(() => Capability);
}

/** 工作台看到的报名: masked names, nobody's contact. */
@View('HearingSignUp')
export class SignUpView {
  readonly id = id();
  readonly receiptNo = str();
  readonly attendance = of(() => HearingAttendance);
  readonly side = of.opt(() => StakeholderSide);
  readonly displayName = str();
  readonly organisation = str.opt();
  readonly reason = str.opt();
  readonly channel = of(() => CommentChannel);
  readonly submittedAt = of(() => Date);
  readonly state = of(() => SignUpState);
}

/** A page of sign-ups. */
export const SignUpConnection = connectionOf(SignUpView, 'HearingSignUp');
