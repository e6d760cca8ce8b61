import { describe, expect, it } from 'vitest';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { resultOf } from '#test/domains/decision/questions.ts';
import { Role } from '#server/law/people/role.ts';
import { buildVoices, type VoicesPlan } from '#test/kernel/build-inquiry.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildActor } from '#test/kernel/people.ts';
import { COMPETITION } from './samples.ts';
import { type Besides, type Done, openRoom, recordFairCompetition } from './steps.ts';

const { database, people, market, matter, paper, facts } = await openRoom();
const EXCEPTION = {
  ground: 'PUBLIC_INTEREST',
  groundText: '电梯应急救援点的布局关系到救助时间。',
  noLesserMeans: '发放补贴、放开准入都不能保证夜间值守。',
  endsOn: '2028-12-31',
};

async function review(change: object = {}, besides: Besides = {}, by = market, voices: VoicesPlan = {}) {
  const { id } = await matter();
  await facts(id, 'AFFECTS_MARKET_PLAYERS');
  await buildVoices(database, people, id, voices);
  const input = {
    ...COMPETITION,
    fileIds: [await paper(id, DocumentKind.FAIR_COMPETITION_REPORT)],
    ...change,
  };
  return resultOf(await ask(database, by, recordFairCompetition(id, input, besides)));
}
const codes = (result: { findings?: { code: string }[] }) => (result.findings ?? []).map(({ code }) => code);
const stepOf = (done: unknown) => (done as Done).requirements.find(({ kind }) => kind === 'FAIR_COMPETITION');

describe('第二十九条、公平竞争审查条例第十四条 由市场监督管理部门会同起草单位审查', () => {
  it('通过的，该程序为已履行', async () => {
    const done = await review();
    expect(stepOf(done)).toMatchObject({
      requirement: 'REQUIRED',
      status: 'DONE',
      happenedOn: '2026-11-10',
      note: '符合公平竞争要求',
    });
    expect((done as unknown as Done).records[0]?.lines).toEqual([
      { label: '结论', text: '符合公平竞争要求' },
      { label: '起草单位初审意见', text: COMPETITION.drafterOpinion },
      { label: '审查单位', text: people.units.health.name },
      { label: '听取意见的经营者', text: '安达电梯有限公司、恒升电梯有限公司' },
      { label: '听取意见的行业协会、商会', text: '县电梯行业协会' },
      { label: '所审文本', text: '没有定稿的草案' },
    ]);
  });

  it('承办单位的人兼公平竞争审查员的，不能审查本单位的草案', async () => {
    const own = await buildActor(database, people.units.housing, [Role.MARKET_SUPERVISION]);
    expect(codes(await review({}, {}, own))).toEqual(['CONTROLLER_INTERESTED']);
  });

  it('第十八条 不符合要求的如实记录，该程序没有完成，也不对外说明原因；重新审查通过后为已履行', async () => {
    const failed = await review({ conclusion: 'FAILED' });
    expect(stepOf(failed)).toMatchObject({ status: 'IN_PROGRESS', note: null });
    const { id } = failed;
    const input = {
      ...COMPETITION,
      happenedOn: '2026-11-18',
      fileIds: [await paper(id, DocumentKind.FAIR_COMPETITION_REPORT)],
    };
    const again = resultOf(await ask(database, market, recordFairCompetition(id, input, { version: 2 })));
    expect(stepOf(again)).toMatchObject({ status: 'DONE', happenedOn: '2026-11-18' });
  });

  it('第十二条 适用例外规定的，说明齐全即可', async () => {
    const done = await review({ conclusion: 'EXCEPTION', exception: EXCEPTION });
    expect(stepOf(done)).toMatchObject({ status: 'DONE', note: '适用例外规定，可以出台' });
    expect((done as unknown as Done).records[0]?.lines.slice(-5)).toEqual([
      { label: '适用例外', text: '节能环保、救灾救助等社会公共利益' },
      { label: '符合例外情形的理由', text: EXCEPTION.groundText },
      { label: '没有影响更小的替代方案', text: EXCEPTION.noLesserMeans },
      { label: '实施期限', text: '至2028年12月31日' },
      { label: '所审文本', text: '没有定稿的草案' },
    ]);
  });

  it.each<[string, object, string[]]>([
    ['没有起草单位初审意见', { drafterOpinion: '' }, ['DRAFTER_OPINION_MISSING']],
    ['没有结论', { conclusion: null }, ['COMPETITION_CONCLUSION_MISSING']],
    ['没有附审查材料', { fileIds: [] }, ['DOCUMENT_REQUIRED']],
    [
      '例外没有期限',
      { conclusion: 'EXCEPTION', exception: { ...EXCEPTION, endsOn: null } },
      ['COMPETITION_EXCEPTION_INCOMPLETE'],
    ],
    [
      '例外的期限在审查以前',
      { conclusion: 'EXCEPTION', exception: { ...EXCEPTION, endsOn: '2026-11-10' } },
      ['COMPETITION_EXCEPTION_OVER'],
    ],
  ])('%s', async (_, change, expected) => {
    expect(codes(await review(change))).toEqual(expected);
  });

  it('没有听取协会意见的，写明情况后可以登记', async () => {
    const alone = { associations: [] };
    expect(codes(await review({}, {}, market, alone))).toEqual(['ASSOCIATIONS_UNHEARD']);
    const acknowledged = [{ code: 'ASSOCIATIONS_UNHEARD', reason: '本县没有电梯行业协会。' }];
    expect(codes(await review({}, { acknowledged }, market, alone))).toEqual([]);
  });

  it.each<[string, VoicesPlan]>([
    ['没有向经营者发函', { operators: [] }],
    ['发了函，没有答复', { reply: null }],
    ['审查以后才答复', { repliedOn: '2026-11-11' }],
  ])('第十六条 没有听取经营者意见：%s', async (_, voices) => {
    expect(codes(await review({}, {}, market, voices))).toEqual(['OPERATORS_UNHEARD']);
  });

  it('不涉及市场主体经济活动的，不适用', async () => {
    const { id } = await matter();
    await buildVoices(database, people, id);
    const input = { ...COMPETITION, fileIds: [await paper(id, DocumentKind.FAIR_COMPETITION_REPORT)] };
    expect(codes(resultOf(await ask(database, market, recordFairCompetition(id, input))))).toEqual([
      'STEP_NOT_APPLICABLE',
    ]);
  });
});
