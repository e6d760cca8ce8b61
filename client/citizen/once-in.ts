import type { SentForm } from '#client/form.ts';

/** Number of participants, as the contract takes it; 0 where none was typed. */
export const personsIn = (form: SentForm): number =>
  /^\d{1,4}$/.test(form.text('persons')) ? Number(form.text('persons')) : 0;

/** Idempotency key, by which a form is taken once, and the version of the privacy notice read before it was sent. */
export const onceIn = (form: SentForm) => ({
  idempotencyKey: form.text('idempotencyKey'),
  noticeVersion: Number(form.text('noticeVersion')) || 0,
});
