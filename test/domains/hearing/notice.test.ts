import { describe, expect, it } from 'vitest';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { ask, codesOf as faults } from '#test/kernel/ask.ts';
import { codesOf, openRoom } from './room.ts';
import { PLAN } from './samples.ts';

const room = await openRoom();
const { database, people, action, done, send, read, planned, reviewed, matter, papers, stored } = room;
const { clerk, lead, secrecy, otherLead, otherClerk } = people;

describe('第十六条 听证会先定方案，公告先送保密审查', () => {
  it.each<[string, object, string[]]>([
    ['没有名称', { name: ' ' }, ['HEARING_NAME_REQUIRED']],
    ['钟点不成样子', { startsAt: '九点' }, ['HEARING_HOUR_INVALID']],
    [
      '席位为零、报名截止在开始之前',
      {
        sides: [{ side: 'CONSUMER', seats: 0, mode: 'DRAW' }],
        signUpClosesAt: '2026-11-22T00:00:00Z',
      },
      ['HEARING_SEATS_INVALID', 'SIGN_UP_PERIOD_REVERSED'],
    ],
    ['所列材料不是本事项的', { draftFileId: '00000000-0000-7000-8000-000000000000' }, ['DOCUMENT_NOT_FOUND']],
  ])('%s，不能保存', async (_, change, codes) => {
    const { id: decisionId } = await matter();
    const before = await stored();
    expect(
      codesOf(await action(clerk, 'planHearing', { decisionId, input: { ...PLAN, ...change } })),
    ).toEqual(codes);
    expect(await stored()).toEqual(before);
  });

  it('一项决策同时只办一次听证会；取消以后可以再办，编号顺延', async () => {
    const { id: decisionId, no } = await matter();
    const input = { ...PLAN };
    const can = async (actor: typeof clerk | null) => {
      const { data } = await ask(database, actor, {
        query: 'query($no: String!) { decision(no: $no) { planHearingCan { allowed findings { code } } } }',
        variables: { no },
      });
      return (data?.decision as unknown as { planHearingCan: object }).planHearingCan;
    };
    expect([await can(clerk), await can(null), await can(otherClerk)]).toEqual([
      { allowed: true, findings: [] },
      { allowed: false, findings: [] },
      { allowed: false, findings: [] },
    ]);
    const first = await done(clerk, 'planHearing', { decisionId, input });
    expect(first).toMatchObject({ no: `${no}-1`, stage: 'PLANNED', paper: 'NOTICE', review: 'DRAFT' });
    expect(codesOf(await action(clerk, 'planHearing', { decisionId, input }))).toEqual([
      'HEARING_ALREADY_PLANNED',
    ]);
    expect(await can(clerk)).toEqual({ allowed: false, findings: [{ code: 'HEARING_ALREADY_PLANNED' }] });
    await done(lead, 'cancelHearing', { id: first.id, version: first.version, reason: '改用座谈会。' });
    expect((await done(clerk, 'planHearing', { decisionId, input })).no).toBe(`${no}-2`);
  });

  it('合法性审查以后不再举行听证会', async () => {
    const { id: decisionId } = await matter({ phase: DecisionPhase.LEGALITY_REVIEW });
    expect(codesOf(await action(clerk, 'planHearing', { decisionId, input: PLAN }))).toEqual(['WRONG_STAGE']);
  });

  it('别的单位的决策和听证会找不到；版本旧了不覆盖', async () => {
    const hearing = await planned();
    const { id: decisionId } = await matter();
    const { id, version } = hearing;
    const tries = await Promise.all([
      send(otherClerk, 'planHearing', { decisionId, input: PLAN }),
      send(otherClerk, 'saveHearing', { id, version, input: PLAN }),
      send(otherLead, 'cancelHearing', { id, version, reason: '因故不再举行。' }),
      send(clerk, 'saveHearing', { id, version: version + 1, input: PLAN }),
    ]);
    expect(tries.map(faults)).toEqual([['NOT_FOUND'], ['NOT_FOUND'], ['NOT_FOUND'], ['CONFLICT']]);
  });

  it.each<[string, object, string[]]>([
    ['没有草案和说明', { draftFileId: null, explanationFileId: null }, ['HEARING_NOTICE_INCOMPLETE']],
    ['没有地点和时间', { place: null, startsAt: null }, ['HEARING_NOTICE_INCOMPLETE']],
    ['没有主持人', { chair: ' ' }, ['HEARING_CHAIR_REQUIRED']],
    ['没有遴选办法', { selectionMethod: '' }, ['HEARING_METHOD_UNPUBLISHED']],
    [
      '没有正文和联系方式',
      { content: '', contact: '' },
      ['HEARING_NOTICE_TEXT_MISSING', 'HEARING_NOTICE_TEXT_MISSING'],
    ],
    [
      '提前14日公告',
      { heldOn: '2026-12-07', signUpClosesAt: '2026-12-01T00:00:00Z' },
      ['HEARING_NOTICE_LATE'],
    ],
    ['提前15日公告', { heldOn: '2026-12-08', signUpClosesAt: '2026-12-01T00:00:00Z' }, []],
    [
      '报名在公告前就截止',
      { signUpOpensAt: '2026-11-01T00:00:00Z', signUpClosesAt: '2026-11-20T00:00:00Z' },
      ['SIGN_UP_CLOSES_TOO_EARLY'],
    ],
    ['价格听证会不由价格主管部门主持，提前31日', { isPrice: true }, ['PRICE_HEARING_HOST']],
    [
      '价格听证会提前29日，消费者13席中5席',
      {
        isPrice: true,
        heldOn: '2026-12-22',
        sides: [
          { side: 'CONSUMER', seats: 5, mode: 'DRAW' },
          { side: 'OPERATOR', seats: 8, mode: 'NOMINATION' },
        ],
      },
      ['HEARING_NOTICE_LATE', 'CONSUMER_SHARE_LOW'],
    ],
  ])('送审时一并指出：%s', async (_, change, codes) => {
    await room.asPriceAuthority(!codes.includes('PRICE_HEARING_HOST'));
    const { id, version } = await planned(change);
    expect(codesOf(await action(clerk, 'submitPaper', { id, version }))).toEqual(codes);
  });

  it('草案、说明没有确定公开属性的，不予公开的，不送审；公开版可以', async () => {
    const hearing = await planned();
    const said = (sql: string) =>
      database.sql(
        `update decision_file set ${sql} where id in (select draft_file_id from hearing where id = $1)`,
        [hearing.id],
      );
    const { id, version } = hearing;
    const codes = async () => codesOf(await action(clerk, 'submitPaper', { id, version }));
    await said('disclosure = null');
    expect(await codes()).toEqual(['DISCLOSURE_REQUIRED']);
    await said(`disclosure = 'WITHHELD'`);
    expect(await codes()).toEqual(['WITHHELD']);
    await said(`disclosure = 'PROACTIVE', part_of_id = gen_random_uuid()`);
    expect(await codes()).toEqual([]);
  });

  it('短于本县设定的，写明理由可以办；理由留存', async () => {
    const hearing = await planned({ heldOn: '2026-12-07', signUpClosesAt: '2026-12-01T00:00:00Z' });
    const { id, version } = await reviewed(hearing, 'HEARING_NOTICE_LATE');
    expect(codesOf(await action(lead, 'publishHearingNotice', { id, version }))).toEqual([
      'HEARING_NOTICE_LATE',
    ]);
    const acknowledged = room.acknowledged('HEARING_NOTICE_LATE');
    await done(lead, 'publishHearingNotice', { id, version, acknowledged });
    const kept = await database.sql(
      'select action, code from acknowledged_warning where target_id = $1 order by at',
      [id],
    );
    expect(kept).toEqual([
      { action: 'hearing.submitted', code: 'HEARING_NOTICE_LATE' },
      { action: 'hearing.announced', code: 'HEARING_NOTICE_LATE' },
    ]);
  });

  const papersOf = async (id: string) => {
    const [row] = await database.sql<{ decision_id: string }>(
      'select decision_id from hearing where id = $1',
      [id],
    );
    return papers(row?.decision_id ?? '');
  };

  it('起草、送审的人不能审查；没有审查的不能公布；修改以后审查作废', async () => {
    const both = { ...secrecy, id: clerk.id, unitId: clerk.unitId };
    const hearing = await planned();
    const { id } = hearing;
    expect(codesOf(await action(lead, 'publishHearingNotice', { id, version: hearing.version }))).toEqual([
      'REVIEW_REQUIRED',
    ]);
    const sent = await done(clerk, 'submitPaper', { id, version: hearing.version });
    expect(codesOf(await action(both, 'passPaper', { id, version: sent.version }))).toEqual([
      'REVIEWER_IS_AUTHOR',
    ]);
    expect(codesOf(await action(clerk, 'submitPaper', { id, version: sent.version }))).toEqual([
      'REVIEW_UNDER_WAY',
    ]);
    const passed = await done(secrecy, 'passPaper', { id, version: sent.version });
    const input = { ...PLAN, ...(await papersOf(id)), place: '另一间会议室' };
    const saved = await done(clerk, 'saveHearing', { id, version: passed.version, input });
    expect(saved).toMatchObject({ review: 'DRAFT' });
    expect(codesOf(await action(lead, 'publishHearingNotice', { id, version: saved.version }))).toEqual([
      'REVIEW_REQUIRED',
    ]);
  });

  it('退回要写明原因，退回后保密审查员看不到草稿', async () => {
    const hearing = await planned();
    const { id, no } = hearing;
    expect(await read(secrecy, no)).toBeNull();
    const { version } = await done(clerk, 'submitPaper', { id, version: hearing.version });
    expect(await read(secrecy, no)).not.toBeNull();
    expect(codesOf(await action(secrecy, 'returnPaper', { id, version, reason: '' }))).toEqual([
      'RETURN_REASON_REQUIRED',
    ]);
    const answer = await send(secrecy, 'returnPaper', { id, version, reason: '地点不准确。' });
    expect(answer.errors).toBeUndefined();
    expect(await read(clerk, no)).toMatchObject({ review: 'DRAFT', reviewNote: '地点不准确。' });
    expect(await read(secrecy, no)).toBeNull();
  });
});
