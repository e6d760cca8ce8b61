import { NOTICE_TOLD } from '#server/outside/demo/notice-told.ts';

/** The instant at which the database stands. */
export const NOW = '2026-11-20T02:00:00Z';

/** One kind of what the public hands in and gets a receipt for. */
export interface Kind {
  name: string;
  mutation: string;
  inputType: string;
  /** The type of its receipt and what is asked of it. */
  receipt: string;
  fields: string;
  /** A complete request for a new subject, at an instant at which it is accepted. */
  prepare(): Promise<Record<string, unknown>>;
  /** The type that its receipt opens; null where nothing can be looked up. */
  opens: string | null;
  /** Other content under the same key. */
  changed: object;
}

/** Number and code. */
export const PAIR = 'receiptNo lookupCode';

/** A telephone that nobody used before. */
export const telephone = () => ({
  contactKind: 'PHONE',
  contact: `138${Math.random().toString().slice(2, 10).padEnd(8, '0')}`,
});
/** A name and a telephone, and the notice that was read. */
export const person = () => ({ name: '张三', noticeVersion: NOTICE_TOLD, ...telephone() });
