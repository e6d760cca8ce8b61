import { Table, column } from '#schema/kernel/columns.ts';
import { Person } from '#schema/identity/person.ts';
import { SignUp } from '#schema/signup/sign-up.ts';
import type { AccreditationDecline, PressCoverage } from '#server/law/press/press-words.ts';

/** 记者报名: what only a journalist's sign-up has. */
@Table()
export class SignUpPress {
  readonly signUpId = column.ref(() => SignUp, { primary: true });

  /** 媒体名称: an organisation's name, shown in full. */
  readonly outlet = column.text();
  readonly coverage = column.text() as PressCoverage;

  /** 携带的设备. */
  readonly equipment = column.text.opt();
  declinedAt = column.instant.opt();
  declineReason = column.text.opt() as AccreditationDecline | null;

  /** Whoever decided last, in whichever way. */
  decidedById = column.ref.opt(() => Person);
}
