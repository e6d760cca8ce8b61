/** R-74, 国令711号第十七条: every kind of paper is reviewed by a second person, and people are notified, by the same rules. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { PaperKind } from '#schema/paper/paper-kind.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';
import { buildActor } from '#test/kernel/people.ts';
import { HOUSES } from './kinds.ts';
import { codesOf, type PaperHouse, type Ready } from './paper-house.ts';

const REASON = '请写明第二段数字的依据。';
const NOTE = '全文可以公开。';
const MUTATIONS = {
  submit: ['submitPaper', '', ''],
  pass: ['passPaper', ', $note: Text', ', note: $note'],
  return: ['returnPaper', ', $reason: Text!', ', reason: $reason'],
} as const;

describe.each(Object.keys(HOUSES) as PaperKind[])('%s', (kind) => {
  let house: PaperHouse;
  let unit: { id: string; name: string };

  const step = (actor: Actor | null, name: keyof typeof MUTATIONS, ready: Ready, reason = REASON) => {
    if (name === 'submit' && house.submit) return house.submit(actor, ready);
    const [mutation, given, more] = MUTATIONS[name];
    const query = `mutation($id: ID!, $version: Int!${given}) {
      result: ${mutation}(kind: ${kind}, id: $id, version: $version${more}) { __typename ... on Refusal { findings { code } } } }`;
    const said = { submit: {}, pass: { note: NOTE }, return: { reason } }[name];
    return codesOf(house.database, actor, query, { id: ready.id, version: ready.version, ...said });
  };
  const now = async ({ id }: Ready) => {
    const [row] = await house.database.sql<{ review: string; version: number }>(house.stored, [id]);
    return { id, review: row?.review ?? '', version: row?.version ?? 0 };
  };
  const submitted = async () => {
    const ready = await house.prepared();
    expect(await step(house.author, 'submit', ready)).toEqual([]);
    return now(ready);
  };
  const letters = (to: string) =>
    house.database.sql<{ kind: string; body: string; subject: string }>(
      `select m.kind, m.body, m.subject from message m join person p on p.id = m.recipient_id
       where p.id = $1 order by m.id`,
      [to],
    );

  beforeAll(async () => {
    house = await HOUSES[kind]();
    unit = { id: house.author.unitId, name: house.author.unitName };
    const { author, people } = house;
    for (const { id } of [author, people.secrecy, people.otherClerk])
      await house.database.sql(`update person set email = login_name || '@lanxi.example' where id = $1`, [
        id,
      ]);
  });

  it('送审、退回、通过：审查人和承办人都收到通知，写明原因和办理地址', async () => {
    const { author, people } = house;
    let paper = await submitted();
    expect(paper.review).toBe('IN_REVIEW');
    expect((await letters(people.secrecy.id)).at(-1)).toMatchObject({ kind: 'REVIEW_ASKED' });
    if (!house.submit) expect(await step(author, 'submit', paper)).not.toEqual([]);

    expect(await step(people.secrecy, 'return', paper)).toEqual([]);
    const returned = (await letters(author.id)).at(-1);
    expect(returned).toMatchObject({ kind: 'RETURNED' });
    expect(returned?.body).toContain(REASON);
    expect(returned?.body).toContain(house.desk);

    paper = await now(paper);
    expect(paper.review).toBe('DRAFT');
    expect(await step(author, 'submit', paper)).toEqual([]);
    paper = await now(paper);
    expect(await step(people.secrecy, 'pass', paper)).toEqual([]);
    expect((await letters(author.id)).at(-1)).toMatchObject({
      kind: 'REVIEW_PASSED',
      body: expect.stringContaining(NOTE),
    });
    expect((await now(paper)).review).toBe('APPROVED');
    expect(await letters(people.otherClerk.id)).toEqual([]);
  });

  it('起草、送审的人不审查自己的', async () => {
    const both = await buildActor(house.database, unit, [house.role, Role.SECRECY_REVIEWER], '两岗');
    const ready = await house.prepared();
    expect(await step(both, 'submit', ready)).toEqual([]);
    expect(await step(both, 'pass', await now(ready))).toEqual(['REVIEWER_IS_AUTHOR']);
    expect(await step(house.people.secrecy, 'pass', await now(ready))).toEqual([]);
  });

  it('退回的原因要有实质内容', async () => {
    const paper = await submitted();
    for (const thin of ['', '。。。。。', '改改改改改'])
      expect(await step(house.people.secrecy, 'return', paper, thin)).toEqual(['RETURN_REASON_REQUIRED']);
    expect((await now(paper)).review).toBe('IN_REVIEW');
  });

  it('没有送审的不能通过；无权的人不能办理；版本旧了不覆盖', async () => {
    const ready = await house.prepared();
    const { secrecy, auditor, otherClerk } = house.people;
    expect(await step(secrecy, 'pass', ready)).toHaveLength(1);
    for (const name of ['submit', 'pass', 'return'] as const) {
      expect(await step(null, name, ready)).toEqual(['UNAUTHENTICATED']);
      expect(await step(auditor, name, ready)).toEqual(['FORBIDDEN']);
      expect(['FORBIDDEN', 'NOT_FOUND']).toContain((await step(otherClerk, name, ready))[0]);
    }
    expect(await step(house.author, 'submit', { ...ready, version: ready.version + 7 })).toEqual([
      'CONFLICT',
    ]);
    expect((await now(ready)).review).toBe('DRAFT');
  });

  it('通过以后修改的，审查作废，不能公布', async () => {
    const paper = await submitted();
    expect(await step(house.people.secrecy, 'pass', paper)).toEqual([]);
    if (house.reopens) {
      expect(await house.edit(house.author, await now(paper))).toEqual(['WRONG_STAGE']);
      expect(await step(house.reopens, 'return', await now(paper))).toEqual([]);
    }
    expect(await house.edit(house.author, await now(paper))).toEqual([]);
    const edited = await now(paper);
    expect(edited.review).toBe(house.submit ? 'IN_REVIEW' : 'DRAFT');
    const refused = await house.publish(house.publisher, edited);
    expect(['REVIEW_REQUIRED', 'WRONG_STAGE']).toContain(refused[0]);
  });

  it('同时通过和修改：修改过的不会是通过了的', async () => {
    const paper = await submitted();
    const [passed, edited] = await Promise.all([
      step(house.people.secrecy, 'pass', paper),
      house.edit(house.author, paper),
    ]);
    const { review } = await now(paper);
    expect([passed.length === 0, edited.length === 0]).not.toEqual([true, true]);
    if (edited.length === 0) expect(review).toBe(house.submit ? 'IN_REVIEW' : 'DRAFT');
    else expect(review).toBe(passed.length === 0 ? 'APPROVED' : 'IN_REVIEW');
  });
});
