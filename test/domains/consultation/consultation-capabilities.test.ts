import { expect, it } from 'vitest';
import { allowedAmong, offer, type Offered } from '#test/kernel/offers.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { deskPage, publicPage } from './consultation-asking.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const { clerk, lead, secrecy, otherLead, auditor } = people;

const FIELDS = 'viewerCan { action allowed findings { code } }';
const allowed = (page: Record<string, unknown> | null) => allowedAmong(page?.viewerCan as Offered[]);

const PREPARE = ['save', 'submitReview'];
const HANDLE = ['recordComment', 'triage', 'dispose'];
const REPORT = ['draftReport'];

it.each([
  ['DRAFT', clerk, PREPARE],
  ['DRAFT', lead, PREPARE],
  ['DRAFT', auditor, []],
  ['IN_REVIEW', clerk, []],
  ['IN_REVIEW', lead, []],
  ['IN_REVIEW', secrecy, ['passReview', 'returnReview']],
  ['APPROVED', clerk, []],
  ['APPROVED', lead, ['returnReview', 'open', 'schedule']],
  ['APPROVED', secrecy, ['returnReview']],
  ['OPEN', clerk, ['recordComment', 'printPaperForms', 'triage', 'dispose', 'comment']],
  ['OPEN', lead, ['extend', 'withdraw', 'recordComment', 'printPaperForms', 'comment']],
  ['OPEN', secrecy, ['comment']],
  ['CLOSED', clerk, [...HANDLE, ...REPORT]],
  ['CLOSED', lead, ['recordComment', 'confirm', ...REPORT]],
  ['FEEDBACK_READY', lead, ['recordComment', 'confirm', ...REPORT, 'publishReport']],
  ['FEEDBACK_PUBLISHED', lead, []],
  ['WITHDRAWN', lead, ['recordComment', 'confirm', ...REPORT, 'publishReport']],
] as const)('在%s环节各岗位能办的事', async (state, actor: Actor, expected) => {
  const { id } = await buildConsultation(database, people, { state });
  expect(allowed(await deskPage(database, actor, id, FIELDS))).toEqual(expected);
});

it.each([null, otherLead])('别的单位和公众对公开的征求意见只能提意见', async (actor) => {
  const built = await buildConsultation(database, people);
  expect(allowed(await publicPage(database, actor, built, FIELDS))).toEqual(['comment']);
});

it('不能办的说明为什么', async () => {
  const { id } = await buildConsultation(database, people, { state: 'APPROVED', closesOn: '2026-12-01' });
  const page = await deskPage(database, lead, id, FIELDS);
  const can = page?.viewerCan as Offered[];
  expect(offer(can, 'open')).toMatchObject({ allowed: false, findings: [{ code: 'PERIOD_TOO_SHORT' }] });
  expect(offer(can, 'save')).toMatchObject({ allowed: false, findings: [{ code: 'WRONG_STAGE' }] });
  expect(offer(can, 'comment')).toMatchObject({
    allowed: false,
    findings: [{ code: 'CONSULTATION_NOT_OPEN' }],
  });
});

it('上传过附件的人也不能审查', async () => {
  const { id } = await buildConsultation(database, people, { state: 'IN_REVIEW' });
  await database.sql(
    `insert into attachment (id, consultation_id, kind, name, media_type, size, sha256, storage_key, uploaded_by_id,
       attached_at, uploaded_at)
     values (gen_random_uuid(), $1, 'DRAFT', '草案.pdf', 'application/pdf', 10, 'x', 'k1', $2, app_now(), app_now())`,
    [id, secrecy.id],
  );
  const page = await deskPage(database, secrecy, id, FIELDS);
  expect(offer(page?.viewerCan as Offered[], 'passReview')).toMatchObject({
    allowed: false,
    findings: [{ code: 'REVIEWER_IS_AUTHOR' }],
  });
});
