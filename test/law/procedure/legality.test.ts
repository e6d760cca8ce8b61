import {
  refuseOtherDraftFile,
  refuseUnreadableDraftFile,
  refuseUnsoundDraftFile,
} from '#server/law/procedure/draft-file.ts';
import { describe, expect, it } from 'vitest';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import {
  AdviserKind,
  type LegalityOpinion,
  LegalityMark,
  LegalityOutcome,
  refuseLegalityOpinion,
} from '#server/law/procedure/legality-opinion.ts';
import {
  LegalityPart,
  missingLegalityParts,
  refuseLegalityPackage,
  refuseLegalityUnreviewed,
} from '#server/law/procedure/legality-package.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);
const P = LegalityPart;
const D = DocumentKind;
const file = (kind: DocumentKind, change = {}) => ({
  kind,
  size: 120_000,
  mediaType: 'application/pdf',
  ...change,
});
const all = [D.DRAFT, D.EXPLANATION, D.BASIS, D.PROCEDURE_STATEMENT].map((kind) => file(kind));
const without = (kind: DocumentKind) => all.filter((one) => one.kind !== kind);
const said = (part: LegalityPart, text: string) => [{ part, text }];

describe('第二十六条 送请合法性审查，提供决策草案及相关材料、依据文本、履行程序的说明', () => {
  it.each([
    ['齐全', all, [], []],
    ['没有草案', without(D.DRAFT), [], [P.DRAFT]],
    ['没有相关材料', without(D.EXPLANATION), [], [P.RELATED]],
    ['相关材料可以是调查研究报告', [...without(D.EXPLANATION), file(D.RESEARCH)], [], []],
    ['没有依据文本', without(D.BASIS), [], [P.BASIS]],
    ['没有程序说明', without(D.PROCEDURE_STATEMENT), [], [P.PROCEDURE]],
    ['程序说明在线填写', without(D.PROCEDURE_STATEMENT), said(P.PROCEDURE, '公开征求意见37日。'), []],
    ['程序说明空白', without(D.PROCEDURE_STATEMENT), said(P.PROCEDURE, ' '), [P.PROCEDURE]],
    ['程序说明代替不了草案', without(D.DRAFT), said(P.PROCEDURE, '已履行。'), [P.DRAFT]],
    ['草案0字节', [...without(D.DRAFT), file(D.DRAFT, { size: 0 })], [], [P.DRAFT]],
    ['草案打不开', [...without(D.DRAFT), file(D.DRAFT, { mediaType: 'video/mp4' })], [], [P.DRAFT]],
    ['两份草案，一份0字节', [...all, file(D.DRAFT, { size: 0 })], [], []],
    ['什么也没有', [], [], Object.values(P)],
  ])('%s', (_, files, written, missing) => {
    expect(missingLegalityParts({ files, written })).toEqual(missing);
    expect(codes(refuseLegalityPackage({ files, written }))).toEqual(
      missing.length === 0 ? [] : ['LEGALITY_PACKAGE_INCOMPLETE'],
    );
  });

  it('缺少的一次说全', () => {
    expect(refuseLegalityPackage({ files: [file(D.DRAFT)], written: [] })).toMatchObject([
      {
        basis: 'LAW',
        article: '国令713号第二十六条',
        severity: 'BLOCK',
        message: '送审材料缺少：相关材料、依据文本、履行程序的说明。',
        fields: ['materials.related', 'materials.basis', 'materials.procedure'],
      },
    ]);
  });
});

describe('第二十五条 未经合法性审查或者经审查不合法的，不得提交讨论；征求意见不能代替审查', () => {
  const O = LegalityOutcome;
  it.each([
    ['没有审查', null, null, false, ['LEGALITY_REVIEW_REQUIRED']],
    ['只征求过意见', null, null, true, ['LEGALITY_REVIEW_REQUIRED']],
    ['合法', O.PASS, null, false, []],
    ['合法，也征求过意见', O.PASS, null, true, []],
    ['不合法', O.FAIL, null, false, ['LEGALITY_FAILED']],
    ['不合法，明示风险也不行', O.FAIL, '可能被诉。', false, ['LEGALITY_FAILED']],
    ['尚无明确规定，明示风险', O.NO_CLEAR_RULE, '上位法尚未规定该收费的性质。', false, []],
    ['尚无明确规定，没有明示', O.NO_CLEAR_RULE, null, false, ['LEGAL_RISK_REQUIRED']],
    ['尚无明确规定，空白', O.NO_CLEAR_RULE, '  ', false, ['LEGAL_RISK_REQUIRED']],
  ])('%s', (_, legalityOutcome, legalRiskStatement, commentsAsked, found) => {
    const findings = refuseLegalityUnreviewed({ legalityOutcome, legalRiskStatement, commentsAsked });
    expect(codes(findings)).toEqual(found);
    expect(findings.every(({ basis, severity }) => basis === 'LAW' && severity === 'BLOCK')).toBe(true);
  });

  it('征求过意见的，说明那不是审查', () => {
    const asked = { legalityOutcome: null, commentsAsked: true };
    expect(refuseLegalityUnreviewed(asked)[0]?.message).toContain('征求意见不能代替合法性审查');
    expect(refuseLegalityUnreviewed({ ...asked, commentsAsked: false })[0]?.message).not.toContain(
      '征求意见',
    );
  });
});

const opinion: LegalityOpinion = {
  authority: LegalityMark.PASS,
  procedure: LegalityMark.PASS,
  content: LegalityMark.PASS,
  adviserKind: AdviserKind.PUBLIC_LAWYER,
  adviserName: '方明',
  adviserOpinion: '草案与价格法第二十三条一致。',
  outcome: LegalityOutcome.PASS,
};
const marked = (aspect: 'authority' | 'procedure' | 'content', mark: LegalityMark | null) => ({
  [aspect]: mark,
  [`${aspect}Note`]: '第二条与上位法不一致，建议修改。',
});

describe('第二十七条、第二十八条 审查法定权限、法定程序、草案内容，组织法律顾问、公职律师提出意见', () => {
  const M = LegalityMark;
  const O = LegalityOutcome;
  it.each([
    ['三项都符合', {}, []],
    ['没有审查权限', { authority: null }, ['LEGALITY_OPINION_INCOMPLETE']],
    ['没有审查程序', { procedure: null }, ['LEGALITY_OPINION_INCOMPLETE']],
    ['没有审查内容', { content: null }, ['LEGALITY_OPINION_INCOMPLETE']],
    ['有修改意见也可以通过', marked('content', M.REMARK), []],
    ['修改意见没有写', { content: M.REMARK }, ['LEGALITY_NOTE_REQUIRED']],
    ['修改意见空白', { content: M.REMARK, contentNote: ' ' }, ['LEGALITY_NOTE_REQUIRED']],
    ['没有法律意见', { adviserOpinion: ' ' }, ['LEGALITY_OPINION_INCOMPLETE']],
    ['没有写明何人', { adviserName: null }, ['LEGALITY_OPINION_INCOMPLETE']],
    ['没有写明身份', { adviserKind: null }, ['LEGALITY_OPINION_INCOMPLETE']],
    ['没有结论', { outcome: null }, ['LEGALITY_OPINION_INCOMPLETE']],
    ['内容不符却合法', marked('content', M.FAIL), ['LEGALITY_FAILED']],
    ['权限不符却合法', marked('authority', M.FAIL), ['LEGALITY_FAILED']],
    ['程序不符却合法', marked('procedure', M.FAIL), ['LEGALITY_FAILED']],
    [
      '不符合法律的，不是尚无明确规定',
      { ...marked('content', M.FAIL), outcome: O.NO_CLEAR_RULE, legalRiskStatement: '可能被诉。' },
      ['LEGALITY_FAILED'],
    ],
    ['内容不符，不合法', { ...marked('content', M.FAIL), outcome: O.FAIL }, []],
    ['没有一项不符却不合法', { outcome: O.FAIL }, ['LEGALITY_FAILURE_GROUNDLESS']],
    [
      '只有修改意见却不合法',
      { ...marked('content', M.REMARK), outcome: O.FAIL },
      ['LEGALITY_FAILURE_GROUNDLESS'],
    ],
    ['尚无明确规定，没有明示风险', { outcome: O.NO_CLEAR_RULE }, ['LEGAL_RISK_REQUIRED']],
    [
      '尚无明确规定，风险空白',
      { outcome: O.NO_CLEAR_RULE, legalRiskStatement: ' ' },
      ['LEGAL_RISK_REQUIRED'],
    ],
    ['尚无明确规定，明示风险', { outcome: O.NO_CLEAR_RULE, legalRiskStatement: '可能被诉。' }, []],
  ])('%s', (_, change, found) => {
    expect(codes(refuseLegalityOpinion({ ...opinion, ...change }))).toEqual(found);
  });

  it('缺少的一次说全；我们的办理规则不说成条例', () => {
    const bare: LegalityOpinion = {
      authority: null,
      procedure: M.REMARK,
      content: M.FAIL,
      adviserKind: null,
      outcome: O.PASS,
    };
    expect(refuseLegalityOpinion(bare).map(({ code, basis, fields }) => [code, basis, fields])).toEqual([
      ['LEGALITY_OPINION_INCOMPLETE', 'LAW', ['authority']],
      ['LEGALITY_NOTE_REQUIRED', 'DESIGN', ['procedureNote']],
      ['LEGALITY_NOTE_REQUIRED', 'DESIGN', ['contentNote']],
      ['LEGALITY_OPINION_INCOMPLETE', 'LAW', ['adviserKind', 'adviserName', 'adviserOpinion']],
      ['LEGALITY_FAILED', 'LAW', ['outcome']],
    ]);
  });
});

describe('第二十六条 草案文件与送审稿', () => {
  const difference = { no: '第三条', relation: 'CHANGED', approved: '800元', file: '8000元' } as const;

  it('文字相同的不说什么；不同的写明第几稿、哪一条', () => {
    expect(refuseOtherDraftFile(2, '草案.pdf', [])).toEqual([]);
    expect(refuseOtherDraftFile(2, '草案.pdf', [difference])).toMatchObject([
      {
        code: 'DRAFT_FILE_DIFFERS',
        severity: 'BLOCK',
        message: '草案文件“草案.pdf”与送审的第2稿有1处不一致：第三条（文字不同）。',
      },
    ]);
  });

  it('读不出文字的，不能核对', () =>
    expect(codes(refuseUnreadableDraftFile(1, '草案.pdf'))).toEqual(['DRAFT_FILE_UNREADABLE']));

  it.each([
    ['VANISHED', 'DRAFT_FILE_LOST', '文件已不在存储中'],
    ['CHANGED', 'DRAFT_FILE_CHANGED', '文件与登记的摘要不符'],
  ] as const)('%s的，写明是哪一份、登记的摘要', (fault, code, words) =>
    expect(refuseUnsoundDraftFile(2, { name: '草案.pdf', sha256: 'ab12', fault })).toMatchObject([
      { code, message: `草案文件“草案.pdf”：${words}（登记的SHA-256是ab12），无法与送审的第2稿核对。` },
    ]),
  );
});
