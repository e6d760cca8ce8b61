/** 入口校验: what an id or a text may be is judged before anything is asked of the database, and every refused try is on record. */
import { beforeEach, describe, expect, it } from 'vitest';
import { AuditOutcome } from '#server/law/people/audit-outcome.ts';
import { newId } from '#schema/kernel/id.ts';
import { Role } from '#server/law/people/role.ts';
import { recordAudit } from '#server/ground/kernel/record-audit.ts';
import { recordRefusal } from '#server/ground/kernel/record-refusal.ts';
import { Refusal } from '#server/law/refusal.ts';
import { openSite } from '#test/outside/http/open-site.ts';
import { ask, codesOf, contextOf, type Question } from './ask.ts';
import { testDatabase } from './database.ts';
import { buildActor, buildUnit } from './people.ts';

const database = await testDatabase();
const unit = await buildUnit(database, 'judged');
const auditor = await buildActor(database, unit, [Role.AUDITOR]);
const site = await openSite(database);

const NUL = '\u0000';
const LONG = 'a'.repeat(3000);
const HALF = '\ud800';
const CLEAR = 'mutation($id: ID!) { clearText(id: $id, version: 1) { __typename } }';
const CREATE = 'mutation($no: String!) { createDecision(itemNo: $no) { __typename } }';
const ASSIGN = `mutation($ids: [ID!]!, $personId: ID) {
  assignComments(consultationId: "${newId()}", ids: $ids, personId: $personId) }`;

const audits = () =>
  database.sql<{ action: string; outcome: string; target: string | null }>(
    'select action, outcome, target_id as target from audit_event order by at, id',
  );
const faultOf = async (question: Question, actor = auditor) =>
  (await ask(database, actor, question)).errors?.map(({ extensions }) => extensions);

beforeEach(() => database.sql('truncate audit_event'));

describe('编号和文字在入口就查验', () => {
  it.each([
    ['含有NUL的编号', { id: NUL }],
    ['三千个字符的编号', { id: LONG }],
    ['空的编号', { id: '' }],
    ['数字', { id: 5 }],
  ])('%s，说明是哪一项', async (_title, variables) => {
    expect(await faultOf({ query: CLEAR, variables })).toEqual([{ code: 'BAD_USER_INPUT', fields: ['id'] }]);
  });

  it('直接写在查询里的编号，同样查验', async () => {
    const query = String.raw`mutation { clearText(id: "\u0000", version: 1) { __typename } }`;
    expect(await faultOf({ query })).toEqual([{ code: 'BAD_USER_INPUT', fields: ['id'] }]);
  });

  it.each([NUL, HALF])('事项编号含有不能保存的字符，说明是哪一项', async (no) => {
    const variables = { no: `2026-${no}` };
    expect(await faultOf({ query: CREATE, variables })).toEqual([
      { code: 'BAD_USER_INPUT', fields: ['itemNo'] },
    ]);
    const answer = await ask(database, null, {
      query: 'query($no: String!) { decision(no: $no) { no } }',
      variables,
    });
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
  });

  it('几项不对，一次说全', async () => {
    const variables = { ids: [newId(), NUL, 'x'], personId: 'x' };
    expect(await faultOf({ query: ASSIGN, variables })).toEqual([
      { code: 'BAD_USER_INPUT', fields: ['ids[1]', 'ids[2]', 'personId'] },
    ]);
  });

  it('编译执行以后，答复还是一样', async () => {
    for (let time = 0; time < 4; time += 1) {
      const answer = await site.graphql({ query: CLEAR, variables: { id: NUL } });
      const { errors } = (await answer.json()) as { errors: { extensions: object }[] };
      expect(errors.map(({ extensions }) => extensions)).toEqual([
        { code: 'BAD_USER_INPUT', fields: ['id'] },
      ]);
    }
  });
});

describe('被拒绝的都有记录', () => {
  it('无权的人用很长的编号来试，照样拒绝，照样记录', async () => {
    const itemNo = `2026-${LONG}`;
    expect(codesOf(await ask(database, auditor, { query: CREATE, variables: { no: itemNo } }))).toEqual([
      'FORBIDDEN',
    ]);
    expect(await audits()).toEqual([
      { action: 'decision.created', outcome: 'DENIED', target: itemNo.slice(0, 64) },
    ]);
  });

  it('不论对象写成什么，记录都写得下', async () => {
    const context = contextOf(database, auditor);
    const target = `${NUL}${LONG}${HALF}`;
    await recordAudit(context, { action: 'one', outcome: AuditOutcome.DENIED, targetId: target });
    await recordAudit(context, {
      action: 'half',
      outcome: AuditOutcome.DENIED,
      targetId: `${'a'.repeat(63)}😀`,
    });
    await recordRefusal(database.services, {
      action: 'batch',
      audit: {
        id: newId(),
        actorId: null,
        actorName: null,
        role: null,
        unitId: null,
        unitName: null,
        address: '127.0.0.1',
      },
      refusal: new Refusal([]),
      targetKind: 'consultation',
      targetId: target,
    });
    expect(await audits()).toMatchObject([
      { action: 'one', target: 'a'.repeat(64) },
      { action: 'half' },
      { action: 'batch', target: 'a'.repeat(64) },
    ]);
  });
});
