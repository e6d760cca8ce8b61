import { column } from '#schema/kernel/columns.ts';
import { Person } from '#schema/identity/person.ts';

/** Link of a letter (专用链接): its HMAC, its address, and the codes that prove who answers by it. */
export abstract class LinkedLetter {
  /** HMAC of the link of an expert, or of a unit without an account; null where a unit answers at its desk. */
  linkHmac = column.text.opt({ unique: true });

  /** How often the link was sent anew: each time another one. */
  sending = column.integer.or(0);

  /** HMACs of the earlier links, which open nothing any more. */
  pastLinks = column.texts.or([]);

  /**
   * Destination of the link, sealed, entered by somebody who has no part in the matter; null of an expert in the
   * library, and until it is entered.
   */
  address = column.blob.opt();
  addressAt = column.instant.opt();
  addressById = column.ref.opt(() => Person);

  /** 验证码 for whoever reads that address: when the last one was sent, how often a wrong one was typed, how many were sent on that day. */
  readonly codeAt = column.instant.opt();
  readonly codeTries = column.integer.or(0);
  readonly codeOn = column.day.opt();
  readonly codeTimes = column.integer.or(0);
}
