/** 隐去文字: one clerk hides a passage at once, with its ground; two persons show it again; nobody else reads it meanwhile. */
import { describe, expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { CommentStatus } from '#server/law/consultation/comment-stage.ts';
import { Role } from '#server/law/people/role.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildComment, type CommentWish } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildActor, buildPeople } from '#test/kernel/people.ts';
import { asked } from './comment-asking.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const matter = await buildConsultation(database, people);
const TEXT = '村口第三家天天占道，公交车过不去，请在村口划线，并且安排专人劝导。';
const PASSAGE = { words: '村口第三家', kind: 'PRIVACY', reason: '写到了邻居住在哪里' };
const SHOWN = TEXT.replace('村口第三家', '〔文字已隐去：隐私〕');

const said = (wish: CommentWish = {}) =>
  buildComment(database, matter, {
    status: CommentStatus.UNDER_REVIEW,
    text: TEXT,
    textCleared: true,
    ...wish,
  });
const versionOf = async (id: string) =>
  (
    await database.sql<{ version: number }>('select version from comment_state where comment_id = $1', [id])
  )[0]?.version;
const act = async (actor: Actor, field: string, id: string, more: object) =>
  asked(database, actor, field, { id, version: await versionOf(id), ...more });
const hide = (id: string, passage: object = {}, actor: Actor = people.clerk) =>
  act(actor, 'blackOut', id, { input: { ...PASSAGE, ...passage } });
const lift = (id: string, reason = '本人来电，这是村委会的门牌') =>
  act(people.clerk, 'liftBlackout', id, { words: PASSAGE.words, reason });
const told = async (id: string) =>
  (await database.sql<{ text: string }>('select text from told_comment($1, 1, false)', [id]))[0]?.text;
const waiting = async (id: string) =>
  (
    await database.sql<{ id: string }>(
      `select id from proposed_change where kind = 'BLACKOUT' and subject = $1 and confirmed_at is null and returned_at is null`,
      [id],
    )
  )[0]?.id;
const confirm = async (actor: Actor, id: string) =>
  asked(database, actor, 'confirmChange', { id: await waiting(id) });

describe('隐去', () => {
  it('经办人选一段，写明理由，公众随即看不到；本人看得到隐去了什么、为什么，原文不变', async () => {
    const one = await said();
    expect(await told(one.id)).toBe(TEXT);
    expect((await hide(one.id)).done).toMatchObject({ blackouts: [PASSAGE] });
    expect(await told(one.id)).toBe(SHOWN);
    const { receiptNo, lookupCode } = one;
    expect((await asked(database, null, 'myReceipt', { receiptNo, lookupCode })).done).toMatchObject({
      text: TEXT,
      blackouts: [PASSAGE],
    });
    const [audit] = await database.sql('select action, outcome, detail from audit_event  limit 1');
    expect(audit).toEqual({
      action: 'comment.blackedOut',
      outcome: 'DONE',
      detail: '隐私 写到了邻居住在哪里',
    });
  });

  it.each<[string, object, CommentWish, string[]]>([
    ['意见里没有的', { words: '村口第四家' }, {}, ['BLACKOUT_NOT_IN_TEXT']],
    ['没有写明理由', { reason: '' }, {}, ['BLACKOUT_REASON_REQUIRED']],
    ['隐去大半', { words: TEXT.slice(0, 20) }, {}, ['BLACKOUT_TOO_LARGE']],
    ['本来就不公开的', {}, { showText: false, textCleared: false }, ['AUTHOR_DID_NOT_AGREE']],
    ['已撤回的', {}, { status: CommentStatus.WITHDRAWN }, ['WRONG_STAGE']],
  ])('%s，不能隐去', async (_title, passage, wish, codes) => {
    const { id } = await said(wish);
    expect((await hide(id, passage)).refused).toEqual(codes);
  });

  it('别的单位找不到；审核的、公众没有这个权限', async () => {
    const { id } = await said();
    for (const actor of [people.otherClerk, people.lead, null])
      expect((await hide(id, {}, actor as Actor)).errors, actor?.name).toBeDefined();
    expect(await told(id)).toBe(TEXT);
  });
});

describe('恢复展示由两人办理', () => {
  it('提出以后仍然看不到；提出的人不能自己确认，另一人确认以后展示', async () => {
    const { id } = await said();
    await hide(id);
    expect((await lift(id)).done).toMatchObject({
      blackoutChanges: [
        { before: '隐去“村口第三家”（隐私：写到了邻居住在哪里）', after: '展示“村口第三家”' },
      ],
    });
    expect(await told(id)).toBe(SHOWN);
    expect((await confirm(people.clerk, id)).refused).toEqual(['SECOND_PERSON_REQUIRED']);
    const { data } = await ask(database, people.lead, { query: '{ workbench { tasks { title path } } }' });
    expect(JSON.stringify(data)).toContain(`/gongzuotai/yijian/${matter.id}?yijian=${id}`);
    const office = await buildActor(database, people.units.housing, [Role.GOV_OFFICE_STAFF]);
    expect(
      JSON.stringify(await ask(database, office, { query: '{ workbench { tasks { path } } }' })),
    ).not.toContain(id);
    expect((await confirm(people.lead, id)).done).toMatchObject({ confirmedBy: people.lead.name });
    expect(await told(id)).toBe(TEXT);
  });

  it('没有写明理由的、没有隐去的、已有一项待确认的', async () => {
    const { id } = await said();
    expect((await lift(id)).refused).toEqual(['BLACKOUT_NOT_THERE']);
    await hide(id);
    expect((await lift(id, '无')).refused).toEqual(['CHANGE_REASON_REQUIRED']);
    await lift(id);
    expect((await lift(id)).refused).toEqual(['CHANGE_WAITING']);
  });

  it('别的单位不能确认；隐去的另一段不受影响', async () => {
    const { id } = await said();
    await hide(id);
    await lift(id);
    expect((await confirm(people.otherClerk, id)).errors).toBeDefined();
    await hide(id, { words: '公交车', kind: 'SECRET', reason: '写到了尚未公开的车型' });
    await confirm(people.lead, id);
    expect(await told(id)).toBe(TEXT.replace('公交车', '〔文字已隐去：涉密〕'));
  });
});
