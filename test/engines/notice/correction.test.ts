/** 更正公告: wrong words of a consultation that people are answering, put right beside them. */
import { describe, expect, it } from 'vitest';
import { jobs } from '#server/domains/consultation/consultation.jobs.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { openCorrections } from './room.ts';

const { database, people, draft, drafted, passed, publish, published, round, read, tell, step } =
  await openCorrections();
const { clerk, lead, otherLead, secrecy } = people;

const PAGE = `query($no: String!, $round: Int!) { consultation(no: $no, round: $round) {
  closesOn contact { phone } notices { kind reason fromClosesOn toClosesOn }
  corrections { place wrong corrected reason } } }`;

describe('更正征求意见材料', () => {
  it('拟稿、他人审查、负责人公布以后，原文和正确的文字都在公众页面上', async () => {
    const one = await round();
    const before = database.services.content.versionOf(`consultation:${one.id}`);
    expect(await published(one.id)).toMatchObject({
      done: { place: '联系方式', wrong: '0000-5550103', corrected: '0000-5550130', toClosesOn: null },
    });
    expect(await read(PAGE, one)).toEqual({
      consultation: {
        closesOn: '2026-12-07',
        contact: { phone: '0000-5550103' },
        notices: [
          {
            kind: 'CORRECTED',
            reason: '联系方式：“0000-5550103”应为“0000-5550130”。电话号码录入时写反了两位。',
            fromClosesOn: null,
            toClosesOn: null,
          },
        ],
        corrections: [
          {
            place: '联系方式',
            wrong: '0000-5550103',
            corrected: '0000-5550130',
            reason: '电话号码录入时写反了两位。',
          },
        ],
      },
    });
    expect(database.services.content.versionOf(`consultation:${one.id}`)).toBeGreaterThan(before);
  });

  it('没有公布的，公众看不到，承办单位和审查的人看得到；别的单位看不到', async () => {
    const one = await round();
    await drafted(one.id);
    const LIST = 'query($id: ID!) { corrections(subject: CONSULTATION, id: $id) { review } }';
    expect(await read(LIST, { id: one.id })).toEqual({ corrections: [] });
    expect(await read(LIST, { id: one.id }, clerk)).toEqual({ corrections: [{ review: 'DRAFT' }] });
    expect(await read(LIST, { id: one.id }, otherLead)).toEqual({ corrections: [] });
    expect(await read(PAGE, one)).toMatchObject({ consultation: { corrections: [], notices: [] } });
  });

  it.each([
    ['草案的数额', { part: 'DRAFT', wrong: '800元', corrected: '600元' }, ['CORRECTION_CHANGES_DRAFT']],
    [
      '截止日',
      { part: 'WAYS', wrong: '12月7日', corrected: '12月1日' },
      ['CORRECTION_WORDS_NOT_FOUND', 'CORRECTION_MOVES_PERIOD'],
    ],
    ['没有的文字', { wrong: '0000-1' }, ['CORRECTION_WORDS_NOT_FOUND']],
    ['没有理由', { reason: '错' }, ['CORRECTION_REASON_REQUIRED']],
    [
      '没有选附件',
      { fileId: '00000000-0000-7000-8000-000000000000' },
      ['CORRECTION_FILE_NOT_FOUND', 'CORRECTION_FILE_REQUIRED'],
    ],
  ])('%s：不予办理，说明依据和怎样办', async (_, input, refused) => {
    const one = await round();
    expect(await draft(one.id, input)).toEqual({ refused });
  });

  it('草案的错别字可以更正，写明是哪一条；草案本身不变', async () => {
    const one = await round({ clauses: [{ no: '一', text: '补贴打入居民帐户。' }] });
    const change = { part: 'DRAFT', wrong: '帐户', corrected: '账户', reason: '错别字，账户误为帐户。' };
    expect(await published(one.id, change)).toMatchObject({ done: { place: '草案第一部分' } });
    expect(
      await read(
        'query($no: String!, $round: Int!) { consultation(no: $no, round: $round) { clauses { text } } }',
        one,
      ),
    ).toEqual({ consultation: { clauses: [{ text: '补贴打入居民帐户。' }] } });
  });

  it('解读里的数额错了，影响公众判断：从公布更正之日起重新给三十日，公告写明，只延长不提前', async () => {
    const one = await round();
    const change = { part: 'INTERPRETATION', wrong: '补贴每户每年800元', corrected: '补贴每户每年1800元' };
    expect(await published(one.id, { ...change, reason: '解读中的补贴标准写错。' })).toMatchObject({
      done: { fromClosesOn: '2026-12-07', toClosesOn: '2026-12-21' },
    });
    expect(await read(PAGE, one)).toMatchObject({
      consultation: {
        closesOn: '2026-12-21',
        notices: [{ kind: 'CORRECTED', fromClosesOn: '2026-12-07', toClosesOn: '2026-12-21' }],
      },
    });
  });

  it('截止以后更正的，期限不变', async () => {
    const one = await round({ state: 'CLOSED' });
    const change = { part: 'INTERPRETATION', wrong: '补贴每户每年800元', corrected: '补贴每户每年1800元' };
    expect(await published(one.id, { ...change, reason: '解读中的补贴标准写错。' })).toMatchObject({
      done: { toClosesOn: null },
    });
  });

  it('告知提过意见的人，每人一次', async () => {
    const one = await round();
    await buildComment(database, one, { contact: { kind: 'EMAIL', value: 'qian@mail.example' } });
    await published(one.id);
    const [notice] = await database.sql<{ id: string }>(
      'select id from consultation_notice where consultation_id = $1',
      [one.id],
    );
    for (const _ of [1, 2]) await jobs['tell-notice']({ noticeId: notice?.id }, database.services);
    const told = await database.sql<{ body: string }>(
      `select body from message where kind = 'NOTICE_CORRECTED' and recipient_masked = 'q***@mail.example'`,
    );
    expect(told).toHaveLength(1);
    expect(told[0]?.body).toContain('“0000-5550103”应为“0000-5550130”');
  });

  it('没有审查的不能公布；公布过的不能再改，也删不掉', async () => {
    const one = await round();
    const held = await drafted(one.id);
    expect(await publish(held)).toEqual({ refused: ['WRONG_STAGE'] });
    const done = await passed(one.id);
    await publish(done);
    const [{ version } = { version: 0 }] = await database.sql<{ version: number }>(
      'select version from correction where id = $1',
      [done.id],
    );
    expect(await publish({ ...done, version })).toEqual({ refused: ['WRONG_STAGE'] });
    await expect(
      database.sql(`update correction set corrected = '改' where id = $1`, [done.id]),
    ).rejects.toThrow('a published correction stays');
    await expect(database.sql('delete from correction where id = $1', [done.id])).rejects.toThrow(
      'a published correction stays',
    );
  });

  it('放弃的没有了；别的单位的、还没有公布的材料，更正不了', async () => {
    const one = await round();
    const held = await drafted(one.id);
    expect(await tell(otherLead, step('discardCorrection'), { ...held })).toEqual({ errors: ['NOT_FOUND'] });
    expect(await tell(clerk, step('discardCorrection'), { ...held })).toHaveProperty('done');
    expect(await tell(clerk, step('discardCorrection'), { ...held })).toEqual({ errors: ['NOT_FOUND'] });
    expect(await draft(one.id, {}, 'CONSULTATION', otherLead)).toEqual({ errors: ['NOT_FOUND'] });
    const hidden = await round({ state: 'APPROVED' });
    expect(await draft(hidden.id)).toEqual({ errors: ['NOT_FOUND'] });
    expect(await draft(one.id, { part: 'REPORT' })).toEqual({ errors: ['BAD_USER_INPUT'] });
  });

  it('轮到谁，谁的工作台上有', async () => {
    const TASKS = 'query { workbench { tasks { key kind } } }';
    const kindsOf = async (actor: typeof clerk, id: string) => {
      const { workbench } = (await read(TASKS, {}, actor)) as {
        workbench: { tasks: { key: string; kind: string }[] };
      };
      return workbench.tasks.filter(({ key }) => key.endsWith(id)).map(({ kind }) => kind);
    };
    const one = await round();
    const held = await drafted(one.id);
    expect(await kindsOf(clerk, held.id)).toEqual(['SUBMIT_CORRECTION']);
    const ready = await passed(one.id);
    expect(await kindsOf(lead, ready.id)).toEqual(['PUBLISH_CORRECTION']);
    expect(await kindsOf(secrecy, ready.id)).toEqual([]);
  });
});
