import { Table, column } from '#schema/kernel/columns.ts';
import { SignUp } from './sign-up.ts';

/** 报名人的姓名与联系方式, sealed with the contact key; read by a logged command, or to notify of a change. */
@Table()
export class SignUpPerson {
  readonly signUpId = column.ref(() => SignUp, { primary: true });
  readonly sealed = column.blob();

  /** Keyed digest by which all that was sent from one contact is found; empty: no contact. Null until the next minute. */
  readonly contactMark = column.text.opt({ index: true });
}
