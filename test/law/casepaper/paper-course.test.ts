/** 文书的生成、定稿、作废: a number is given once; a final document is not changed. */
import { describe, expect, it } from 'vitest';
import { CasePaperKind } from '#server/law/casepaper/case-paper-kind.ts';
import { CASE_PAPERS } from '#server/law/casepaper/case-paper-table.ts';
import {
  refuseBlanks,
  refuseFinishing,
  refuseMark,
  refuseOthersWording,
  refuseRevision,
  refuseSameRevision,
  refuseVoiding,
  refuseWithoutGround,
} from '#server/law/casepaper/paper-course.ts';
import { paperNumber, paperSeries } from '#server/law/casepaper/paper-number.ts';
import type { Finding } from '#server/law/refusal.ts';

const LETTER = CASE_PAPERS[CasePaperKind.SUBMISSION_LETTER];
const OPINION = CASE_PAPERS[CasePaperKind.LEGALITY_OPINION];
const DRAFT = { number: '岚司审〔2026〕3号', finishedAt: null, voidedAt: null };
const FINAL = { ...DRAFT, finishedAt: new Date(0) };
const VOID = { ...DRAFT, voidedAt: new Date(0) };
const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);

it('文号是机关代字、年份和序号', () => {
  expect(paperNumber(paperSeries('岚司', '审', 2026), 3)).toBe('岚司审〔2026〕3号');
});

describe('生成', () => {
  it('没有来源的不能生成，说明先办什么', () => {
    const [finding] = refuseWithoutGround(LETTER, false);
    expect(finding).toMatchObject({ code: 'PAPER_GROUND_MISSING', article: LETTER.article });
    expect(finding?.fix).toContain('送请合法性审查');
    expect(refuseWithoutGround(LETTER, true)).toEqual([]);
  });

  it('定稿以后不再生成新的一稿', () => {
    expect(codes(refuseRevision(FINAL))).toEqual(['PAPER_FINAL']);
    expect([...refuseRevision(DRAFT), ...refuseRevision(null)]).toEqual([]);
  });

  it('没有变化的，不生成新的一稿', () => {
    expect(codes(refuseSameRevision(DRAFT, true))).toEqual(['PAPER_UNCHANGED']);
    expect([...refuseSameRevision(DRAFT, false), ...refuseSameRevision(null, true)]).toEqual([]);
  });

  it('缺的一次说全；由制作人补写的和记录里该有的，各有改法', () => {
    const findings = refuseBlanks(OPINION, { 决策事项: '公交票价' }, []);
    expect(codes(findings)).toEqual(['BLANK_UNFILLED', 'BLANK_UNFILLED', 'BLANK_UNFILLED']);
    expect(findings.map(({ fix }) => fix?.slice(0, 4))).toEqual(['在送请合', '在这里写', '在这里写']);
  });

  it('只能补写该补写的，不能太长', () => {
    const values = { 决策事项: '公交', 送审日期: '2026-11-20', 审查意见: '符合规定', 审查结论: '合法' };
    expect(refuseBlanks(OPINION, values, [])).toEqual([]);
    expect(codes(refuseBlanks(OPINION, values, [{ name: '决策事项', text: '别的事项' }]))).toEqual([
      'BLANK_NOT_ASKED',
    ]);
    const long = [{ name: '审查意见', text: '很'.repeat(20_001) }];
    expect(codes(refuseBlanks(OPINION, values, long))).toEqual(['BLANK_LONG']);
  });
});

describe('定稿和作废', () => {
  it.each([
    ['和记录一致，可以定稿', refuseFinishing(DRAFT, true), []],
    ['记录有了变化，先重新生成', refuseFinishing(DRAFT, false), ['PAPER_OUTDATED']],
    ['已经定稿', refuseFinishing(FINAL, true), ['PAPER_ALREADY_FINAL']],
    ['已经作废', refuseFinishing(VOID, false), ['PAPER_ALREADY_VOID']],
    ['定稿的可以作废', refuseVoiding(FINAL, '文号用错，另行编制'), []],
    ['作废的不再作废', refuseVoiding(VOID, '文号用错，另行编制'), ['PAPER_ALREADY_VOID']],
    ['不说原因不能作废', refuseVoiding(DRAFT, '。'), ['VOID_REASON_REQUIRED']],
  ])('%s', (_name, findings, expected) => {
    expect(codes(findings)).toEqual(expected);
  });
});

it('别的单位维护的文本不能改', () => {
  expect(codes(refuseOthersWording('送审函', false))).toEqual(['WORDING_OF_OTHERS']);
  expect(refuseOthersWording('公告', true)).toEqual([]);
});

describe('机关代字', () => {
  it.each([
    ['岚司', null, []],
    ['', null, []],
    ['LX司', null, ['PAPER_MARK_INVALID']],
    ['岚'.repeat(13), null, ['PAPER_MARK_INVALID']],
    ['岚司', '县财政局', ['PAPER_MARK_TAKEN']],
  ])('%s', (mark, takenBy, expected) => {
    expect(codes(refuseMark(mark, takenBy))).toEqual(expected);
  });
});
