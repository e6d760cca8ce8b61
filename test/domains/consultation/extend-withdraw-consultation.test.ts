import { beforeEach, expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { buildConsultation, type ConsultationWish } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { carryOut, deskPage, lastAction, publicPage } from './consultation-asking.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const { clerk, lead, otherLead } = people;

beforeEach(() => database.setClock('2026-11-20T02:00:00Z'));

const build = (wish: ConsultationWish = {}) => buildConsultation(database, people, wish);
const extend = (
  id: string,
  closesOn: string,
  reason = '应公众要求',
  actor: Actor | null = lead,
  version = 1,
) =>
  carryOut(
    database,
    actor,
    'extendConsultation',
    { id, version, closesOn, reason },
    `closesOn closesAt announcedClosesOn feedbackDueOn rolledForward version
     notices { kind reason fromClosesOn toClosesOn }`,
  );
const withdraw = (id: string, reason = '方案需重新论证', actor: Actor | null = lead, version = 1) =>
  carryOut(
    database,
    actor,
    'withdrawConsultation',
    { id, version, reason },
    'stage withdrawnReason withdrawnAt notices { kind reason }',
  );

it('公布的截止日可以推后，并向社会公告；采纳情况的期限随之推后', async () => {
  const { id, no } = await build();
  const before = database.services.content.versionOf(`consultation:${id}`);
  expect(await extend(id, '2026-12-11')).toEqual({
    done: {
      closesOn: '2026-12-11',
      closesAt: '2026-12-11T16:00:00.000Z',
      announcedClosesOn: '2026-12-07',
      feedbackDueOn: '2027-01-11',
      rolledForward: false,
      version: 2,
      notices: [
        { kind: 'EXTENDED', reason: '应公众要求', fromClosesOn: '2026-12-07', toClosesOn: '2026-12-11' },
      ],
    },
  });
  expect(await lastAction(database, id)).toEqual(['consultation.extended', 'DONE']);
  expect(database.services.content.versionOf(`consultation:${id}`)).toBe(before + 1);
  expect(await publicPage(database, null, { no, round: 1 }, 'closesOn daysLeft')).toEqual({
    closesOn: '2026-12-11',
    daysLeft: 21,
  });
});

it('推后的截止日遇休息日的，再顺延', async () => {
  const { id } = await build();
  expect(await extend(id, '2026-12-12')).toMatchObject({
    done: { closesOn: '2026-12-14', rolledForward: true },
  });
});

it('采纳情况的期限不因延长而提前', async () => {
  const { id } = await build({ feedbackDueOn: '2027-03-01' });
  expect(await extend(id, '2026-12-11')).toMatchObject({ done: { feedbackDueOn: '2027-03-01' } });
});

it('截止日不能提前；同一天的不算变更；延长要公告原因', async () => {
  const { id } = await build();
  expect(await extend(id, '2026-12-04')).toMatchObject({ refused: ['PERIOD_CANNOT_SHRINK'] });
  expect(await extend(id, '2026-12-11', '')).toMatchObject({ refused: ['EXTENSION_NOTICE_REQUIRED'] });
  expect(await extend(id, '2026-12-07')).toMatchObject({
    done: { closesOn: '2026-12-07', version: 1, notices: [] },
  });
});

it('到了截止时刻就不能延长、不能撤回，早一毫秒可以', async () => {
  const { id } = await build();
  await database.setClock('2026-12-07T16:00:00Z');
  expect(await extend(id, '2026-12-11')).toMatchObject({ refused: ['WRONG_STAGE', 'PERIOD_ALREADY_CLOSED'] });
  expect(await withdraw(id)).toMatchObject({ refused: ['WRONG_STAGE'] });
  expect(await deskPage(database, lead, id, 'stage version')).toEqual({ stage: 'CLOSED', version: 1 });
  await database.setClock('2026-12-07T15:59:50Z');
  expect(await extend(id, '2026-12-11')).toMatchObject({ done: { closesOn: '2026-12-11' } });
});

it('撤回要向社会说明原因；撤回以后材料仍可查看', async () => {
  const { id, no } = await build();
  expect(await withdraw(id, '')).toMatchObject({ refused: ['WITHDRAWAL_REASON_REQUIRED'] });
  expect(await withdraw(id)).toMatchObject({
    done: {
      stage: 'WITHDRAWN',
      withdrawnReason: '方案需重新论证',
      notices: [{ kind: 'WITHDRAWN', reason: '方案需重新论证' }],
    },
  });
  expect(await lastAction(database, id)).toEqual(['consultation.withdrawn', 'DONE']);
  expect(await publicPage(database, null, { no, round: 1 }, 'stage daysLeft clauses { no }')).toMatchObject({
    stage: 'WITHDRAWN',
    daysLeft: null,
    clauses: [{ no: '一' }, { no: '二' }, { no: '三' }],
  });
});

it.each([
  [
    '延长',
    (id: string, actor: Actor | null, version?: number) => extend(id, '2026-12-11', '原因', actor, version),
  ],
  ['撤回', (id: string, actor: Actor | null, version?: number) => withdraw(id, '原因', actor, version)],
])('%s只由本单位负责人办理', async (_, attempt) => {
  const { id } = await build();
  expect(await attempt(id, null)).toEqual({ errors: ['UNAUTHENTICATED'] });
  expect(await attempt(id, clerk)).toEqual({ errors: ['FORBIDDEN'] });
  expect(await attempt(id, otherLead)).toEqual({ errors: ['NOT_FOUND'] });
  expect(await attempt(id, lead, 9)).toEqual({ errors: ['CONFLICT'] });
  expect(await deskPage(database, lead, id, 'version stage')).toEqual({ version: 1, stage: 'OPEN' });
});
