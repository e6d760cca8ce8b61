import { Table, column } from '#schema/kernel/columns.ts';
import { SignUp } from '#schema/signup/sign-up.ts';
import type { StakeholderSide } from '#server/law/hearing/hearing-side.ts';
import type { HearingAttendance } from '#server/law/hearing/hearing-words.ts';

/** 听证会报名: what only the sign-up for a hearing has. */
@Table()
export class SignUpHearing {
  readonly signUpId = column.ref(() => SignUp, { primary: true });
  readonly attendance = column.text() as HearingAttendance;

  /** The side; null for observers and the press. */
  readonly side = column.text.opt() as StakeholderSide | null;

  /** Agreed that their full name stands in the published list, where they are selected. */
  readonly showName = column.bool();
  readonly organisation = column.text.opt();
  readonly reason = column.text.opt();
}
