/** 引用的核对: at the consultation's basis and at the legality review, against the library (国令713号第十二条, R-15). */
import { describe, expect, it } from 'vitest';
import { carryOut, COMPLETE_INPUT, listed } from '#test/domains/consultation/consultation-asking.ts';
import { openReview, SENT } from '#test/domains/procedure/review-room.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';

const room = await openReview();
const { database, people, heard } = room;
const { clerk, lead, justiceStaff } = people;

const ARTICLE_16 = {
  level: 'ADMINISTRATIVE_REGULATION',
  title: '重大行政决策程序暂行条例',
  docNo: '国务院令第713号',
  article: '第十六条第一款',
  quotation: '决策事项直接涉及公民、法人、其他组织切身利益或者存在较大分歧的，可以召开听证会。',
};
const WRONG = [
  { ...ARTICLE_16, docNo: '国令第731号' },
  { ...ARTICLE_16, quotation: '决策事项存在较大分歧的，应当召开听证会。' },
];
const UNHELD = {
  ...ARTICLE_16,
  level: 'LAW',
  title: '中华人民共和国城乡规划法',
  docNo: '',
  article: '第二十六条',
};

describe('征求意见的决策依据', () => {
  const saved = async (basis: readonly object[]) => {
    const { id } = await buildConsultation(database, people, { state: 'DRAFT' });
    return carryOut(
      database,
      clerk,
      'saveConsultation',
      { id, version: 1, input: { ...COMPLETE_INPUT, basis } },
      'findings { code severity fields message }',
    );
  };

  it('与法规库一致的，没有可改的', async () => {
    expect(listed(await saved([ARTICLE_16]))).toEqual([]);
  });

  it('文号、引文不对的照样保存，送审以前逐条指出，写明对的是什么', async () => {
    const answer = await saved([ARTICLE_16, ...WRONG]);
    expect(answer.done?.findings).toMatchObject([
      { code: 'CITED_NUMBER_WRONG', severity: 'BLOCK', fields: ['basis.1.docNo'] },
      { code: 'CITED_WORDS_DIFFER', severity: 'BLOCK', fields: ['basis.2.quotation'] },
    ]);
  });

  it('法规库没有的，提示没有核对，不拦；司法局看到哪些待收录', async () => {
    expect((await saved([UNHELD])).done?.findings).toMatchObject([
      { code: 'CITED_UNHELD', severity: 'WARN' },
    ]);
    const query = '{ unheldStatutes { title articles matters { title } } }';
    const { data } = await ask(database, justiceStaff, { query });
    expect(data?.['unheldStatutes']).toMatchObject([{ title: '中华人民共和国城乡规划法', articles: [] }]);
    expect(await ask(database, clerk, { query })).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
  });
});

describe('公开的决策依据', () => {
  it('每条依据连到法规库的条文；没有收录的没有', async () => {
    const { no } = await buildConsultation(database, people, {
      dossier: { basis: [ARTICLE_16, UNHELD].map((one) => ({ ...one, url: '', clauseIds: [] })) as never },
    });
    const { data } = await ask(database, null, {
      query: 'query($no: String!) { consultation(no: $no, round: 1) { basis { held { code no anchor } } } }',
      variables: { no },
    });
    expect(data?.['consultation']).toEqual({
      basis: [{ held: { code: 'P001', no: 1, anchor: 'tiao-16' } }, { held: null }],
    });
  });
});

describe('送请合法性审查', () => {
  it('引用与法规库不一致的，不能送审；改对以后可以，法规库没有的不拦', async () => {
    const matter = await heard();
    expect(await matter.codes('submitLegality', lead, { ...SENT, basisList: WRONG })).toEqual([
      'CITED_NUMBER_WRONG',
      'CITED_WORDS_DIFFER',
    ]);
    const sent = await matter.done('submitLegality', lead, { ...SENT, basisList: [ARTICLE_16, UNHELD] });
    expect(sent.phase).toBe('LEGALITY_REVIEW');
  });
});
