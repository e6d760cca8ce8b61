/** 文书 (国令713号第三十三条): made from the record, numbered without gaps, revised until final, voided with reason. */
import { describe, expect, it } from 'vitest';
import { offer } from '#test/kernel/offers.ts';
import { codesIn, openPapers } from './papers.ts';

const house = await openPapers();
const { database, people, reviewer, make, finish, voidPaper, offers, register } = house;
const { clerk, lead, otherClerk, justiceStaff, govOffice, auditor } = people;

const texts = (paper: { sheet?: { blocks: { text: string }[] } }) =>
  (paper.sheet?.blocks ?? []).map(({ text }) => text).join('\n');
const WRITTEN = [
  { name: '审查意见', text: '符合法定权限。\n符合法定程序。' },
  { name: '审查结论', text: '合法' },
];

describe('生成', () => {
  it('送审函由送审的记录填写：主送审查部门，版头、文号、材料清单、落款齐全', async () => {
    const matter = await house.sent();
    const paper = await make(clerk, matter, 'SUBMISSION_LETTER');
    expect(paper.number).toMatch(/^县住房和城乡建设局函〔2026〕\d+号$/);
    expect(paper.sheet?.letterhead).toEqual({
      issuer: '县住房和城乡建设局',
      number: `${paper.number}（未定稿）`,
    });
    const blocks = paper.sheet?.blocks ?? [];
    expect(blocks[0]).toMatchObject({ kind: 'ADDRESSEE', text: '县司法局：' });
    expect(blocks.at(-1)).toMatchObject({
      kind: 'SIGNATURE',
      rows: [['县住房和城乡建设局'], ['2026年11月20日']],
    });
    expect(texts(paper)).toContain('公众参与：已履行');
    expect(blocks.find(({ kind }) => kind === 'TABLE')?.rows[0]).toEqual(['序号', '材料', '名称']);
    expect(paper.revisions).toMatchObject([{ no: 1, edition: 0 }]);
  });

  it('记录没有变化，不生成新的一稿；还没有的来源，说明先办什么', async () => {
    const matter = await house.sent();
    await make(clerk, matter, 'SUBMISSION_LETTER');
    expect(codesIn(await make(clerk, matter, 'SUBMISSION_LETTER'))).toEqual(['PAPER_UNCHANGED']);
    const offer = (await offers(clerk, matter.no)).find(({ kind }) => kind === 'EXPERT_OPINION');
    expect(offer).toMatchObject({ subjectId: null, can: { allowed: false } });
    expect(offer?.can.findings[0]?.fix).toContain('登记专家论证');
    expect(codesIn(await make(clerk, matter, 'EXPERT_OPINION'))).toEqual(['PAPER_GROUND_MISSING']);
  });

  it('审查意见书：意见还没有登记的由审查人补写，登记以后以记录为准，是同一文号的新的一稿', async () => {
    const matter = await house.sent();
    const [offer] = (await offers(reviewer, matter.no)).filter(({ kind }) => kind === 'LEGALITY_OPINION');
    expect(offer?.asked).toEqual(['审查意见', '审查结论']);
    expect(codesIn(await make(reviewer, matter, 'LEGALITY_OPINION'))).toEqual([
      'BLANK_UNFILLED',
      'BLANK_UNFILLED',
    ]);
    const first = await make(reviewer, matter, 'LEGALITY_OPINION', WRITTEN);
    expect(texts(first)).toContain('符合法定权限。\n符合法定程序。');
    await matter.done('giveLegalityOpinion', reviewer, {
      authority: 'PASS',
      procedure: 'PASS',
      content: 'PASS',
      adviserKind: 'LEGAL_ADVISER',
      adviserName: '陈律师',
      adviserOpinion: '草案不与上位法抵触。',
      outcome: 'PASS',
    });
    expect((await finish(reviewer, first)).result?.findings?.[0]).toMatchObject({ code: 'PAPER_OUTDATED' });
    const second = await make(reviewer, matter, 'LEGALITY_OPINION');
    expect(second.number).toBe(first.number);
    expect(second.revisions?.map(({ no }) => no)).toEqual([2, 1]);
    expect(texts(second)).toContain('草案不与上位法抵触。');
    expect(texts(second)).not.toContain('符合法定程序。\n');
  });

  it('各做各的文书：别的单位看不到，司法局不做承办单位的，承办单位不做司法局的', async () => {
    const matter = await house.sent();
    const [offer] = (await offers(clerk, matter.no)).filter(({ kind }) => kind === 'SUBMISSION_LETTER');
    const input = (kind: string) => ({ kind, subjectId: offer?.subjectId, written: [] });
    expect((await house.try_(justiceStaff, matter.id, input('SUBMISSION_LETTER'))).error).toBe('FORBIDDEN');
    expect((await house.try_(clerk, matter.id, input('RECEIPT_ENTRY'))).error).toBe('FORBIDDEN');
    expect((await house.try_(otherClerk, matter.id, input('SUBMISSION_LETTER'))).error).toBe('NOT_FOUND');
    expect((await house.try_(auditor, matter.id, input('RECEIPT_ENTRY'))).error).toBe('FORBIDDEN');
    expect((await house.try_(null, matter.id, input('RECEIPT_ENTRY'))).error).toBe('UNAUTHENTICATED');
    expect(codesIn((await house.try_(house.both, matter.id, input('RECEIPT_ENTRY'))).result)).toEqual([
      'REVIEWER_OF_OWN_UNIT',
    ]);
  });
});

describe('文号', () => {
  it('同时生成的文号连续，不重不漏', async () => {
    const matters = [];
    for (let count = 0; count < 4; count += 1) matters.push(await house.sent());
    const before = (await register(justiceStaff, '县司法局收')).length;
    const made = await Promise.all(matters.map((matter) => make(justiceStaff, matter, 'RECEIPT_ENTRY')));
    const serials = made.map(({ number }) => Number(/(\d+)号$/.exec(number ?? '')?.[1]));
    expect(serials.toSorted((one, other) => one - other)).toEqual([1, 2, 3, 4].map((one) => one + before));
  });

  it('数据库不收跳号、改号和删去的文书', async () => {
    const paper = await make(clerk, await house.sent(), 'SUBMISSION_LETTER');
    const again = (serial: number) =>
      database.sql(
        `insert into case_paper select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(),
          'subject_id', gen_random_uuid(), 'serial', ${serial}))).* from case_paper c where id = $1`,
        [paper.id],
      );
    await expect(again(999)).rejects.toThrow('no gap');
    await expect(
      database.sql('update case_paper set number = $2 where id = $1', [paper.id, '别的号']),
    ).rejects.toThrow('kept');
    await expect(database.sql('delete from case_paper where id = $1', [paper.id])).rejects.toThrow();
    await expect(
      database.sql('update case_paper_revision set title = title where paper_id = $1', [paper.id]),
    ).rejects.toThrow();
  });
});

describe('定稿和作废', () => {
  it('定稿以后不再改动；作废写明原因，文号保留在登记簿，重新生成用下一个号', async () => {
    const matter = await house.sent();
    const first = await make(clerk, matter, 'SUBMISSION_LETTER');
    const { result: final } = await finish(lead, first);
    expect(final?.sheet?.letterhead.number).toBe(first.number);
    expect(offer(final?.viewerCan ?? [], 'finish').allowed).toBe(false);
    expect(codesIn(await make(clerk, matter, 'SUBMISSION_LETTER'))).toEqual(['PAPER_FINAL']);
    await expect(
      database.sql(
        `insert into case_paper_revision select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(),
          'no', 9))).* from case_paper_revision r where paper_id = $1`,
        [first.id],
      ),
    ).rejects.toThrow('final');
    expect(codesIn((await voidPaper(clerk, final ?? {}, '错')).result)).toEqual(['VOID_REASON_REQUIRED']);
    const { result: gone } = await voidPaper(clerk, final ?? {}, '主送单位写错，重新制发');
    expect(gone?.sheet?.letterhead.number).toBe(`${first.number}（已作废）`);
    const next = await make(clerk, matter, 'SUBMISSION_LETTER');
    const serialOf = (number = '') => Number(/(\d+)号$/.exec(number)?.[1]);
    expect(serialOf(next.number)).toBe(serialOf(first.number) + 1);
    expect(await register(clerk, first.number)).toContainEqual({
      number: first.number,
      voidReason: '主送单位写错，重新制发',
    });
  });

  it('登记簿各看各的；公众一份也看不到', async () => {
    const matter = await house.sent();
    await make(clerk, matter, 'SUBMISSION_LETTER');
    expect(await register(null)).toEqual([]);
    expect(await register(otherClerk)).toEqual([]);
    expect((await register(govOffice)).length).toBeGreaterThan(0);
    expect((await register(auditor)).length).toBe((await register(govOffice)).length);
  });
});
