import { Table, column } from '#schema/kernel/columns.ts';
import { AttendeeStatement } from '#schema/statement/attendee-statement.ts';

/** 发言人: who said it. Everybody reads the name of an answered statement while they consent to it, and from the moment they no longer do, nobody. */
@Table()
export class StatementSpeaker {
  readonly statementId = column.ref(() => AttendeeStatement, { primary: true });
  readonly name = column.text();

  /** When they consented to be named (同意署名); null: they did not, or does no longer. */
  consentedAt = column.instant.opt();
  consentWithdrawnAt = column.instant.opt();
}
