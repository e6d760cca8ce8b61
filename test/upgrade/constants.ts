import { createHash } from 'node:crypto';

/** The instant at which the pages were taken: an afternoon on which an open day is on. */
export const NOW = '2026-12-16T06:50:00Z';

const key = (name: string) => createHash('sha256').update(`upgrade fixture ${name}`).digest();

/** The secrets with which the contacts and receipts of the fixture are sealed. Nothing else uses them. */
export const SECRETS = { sessionKey: key('session'), contactKey: key('contact') };
