import { Table, column } from '#schema/kernel/columns.ts';
import { Person } from '#schema/identity/person.ts';
import { Event } from './event.ts';
import { SignUp } from '#schema/signup/sign-up.ts';

/** 扫码: one scan of a ticket at a gate, also a second or a refused one; never changed. Its id is made at the device, which may tell of it twice. */
@Table({ indexes: [{ properties: ['registrationId'] }, { properties: ['eventId', 'scannedAt'] }] })
export class RegistrationScan {
  readonly id = column.uuid({ primary: true });
  readonly eventId = column.ref(() => Event);
  readonly registrationId = column.ref.opt(() => SignUp);

  /** Receipt number that was read, where no registration of this event has it. */
  readonly receiptNo = column.text.opt();

  /** How many of the party came. */
  readonly persons = column.integer();

  /** Name of the device, given by the people at the gate. */
  readonly device = column.text();

  /** When it was scanned: this decides which of two scans was first. */
  readonly scannedAt = column.instant();
  readonly receivedAt = column.instant();
  readonly byId = column.ref(() => Person);

  /** Code of the finding against entry, as it stood when the scan was reported. */
  readonly refused = column.text.opt();
}
