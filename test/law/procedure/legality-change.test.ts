import { describe, expect, it } from 'vitest';
import { refuseAmended } from '#server/law/procedure/amended-approval.ts';
import { DiscussionResult } from '#server/law/procedure/discussion-minutes.ts';
import {
  type ChangeVerdict,
  refuseUntiedChanges,
  refuseVerdicts,
} from '#server/law/procedure/legality-change.ts';
import { LegalityMark } from '#server/law/procedure/legality-opinion.ts';
import { type OpinionPoint, refusePoints } from '#server/law/procedure/opinion-point.ts';

const placed = (found: readonly { code: string; fields: readonly string[] }[]) =>
  found.map(({ code, fields }) => [code, ...fields]);
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);

describe('第二十八条 按照审查意见调整草案：每处修改由审查机关确认落实哪一点', () => {
  const [second, fourth] = [
    { anchorId: 'b', name: '第二条' },
    { anchorId: 'd', name: '原第四条' },
  ];
  const tied = { anchorId: 'b', point: 1 };
  it.each([
    ['没有修改', [], [], []],
    ['没有确认', [second], [], ['CHANGED_AFTER_REVIEW']],
    ['确认落实第1点', [second], [tied], []],
    ['不予确认', [second], [{ anchorId: 'b', askedBack: '不是审查意见的内容' }], ['CHANGED_AFTER_REVIEW']],
    [
      '确认以后又不予确认',
      [second],
      [tied, { anchorId: 'b', askedBack: '另有修改' }],
      ['CHANGED_AFTER_REVIEW'],
    ],
    ['不予确认以后又确认', [second], [{ anchorId: 'b', askedBack: '说明' }, tied], []],
    ['其中一处没有确认', [second, fourth], [tied], ['CHANGED_AFTER_REVIEW']],
    ['确认的是别的一条', [fourth], [tied], ['CHANGED_AFTER_REVIEW']],
  ])('%s', (_, differences, verdicts, found) => {
    const findings = refuseUntiedChanges(differences, verdicts);
    expect(codes(findings)).toEqual(found);
    expect(findings.every(({ basis }) => basis === 'DESIGN')).toBe(true);
  });

  it('指出是哪几条', () => {
    expect(refuseUntiedChanges([second, fourth], [])[0]?.message).toContain('第二条、原第四条');
  });

  it.each([
    ['落实第1点', [tied], []],
    ['退回，写明理由', [{ anchorId: 'b', askedBack: '不是审查意见的内容' }], []],
    ['什么都没说', [], [['VERDICT_REQUIRED', 'verdicts']]],
    ['没有这处修改', [{ anchorId: 'x', point: 1 }], [['CHANGE_NOT_FOUND', 'verdicts.0.anchorId']]],
    ['没有第2点', [{ anchorId: 'b', point: 2 }], [['LEGALITY_POINT_NOT_FOUND', 'verdicts.0.point']]],
    ['没有第0点', [{ anchorId: 'b', point: 0 }], [['LEGALITY_POINT_NOT_FOUND', 'verdicts.0.point']]],
    ['既落实又退回', [tied, { ...tied, askedBack: '说明' }], [['VERDICT_REQUIRED', 'verdicts.1']]],
    ['没有判断', [{ anchorId: 'b', askedBack: ' ' }], [['VERDICT_REQUIRED', 'verdicts.0']]],
  ] as [string, ChangeVerdict[], string[][]][])('判断：%s', (_, verdicts, found) => {
    expect(placed(refuseVerdicts(verdicts, [second], 1))).toEqual(found);
  });
});

describe('第二十八条 审查意见逐点写明', () => {
  const clauses = new Set(['a', 'b']);
  const remark = LegalityMark.REMARK;
  it.each([
    [
      '对一条、对全文',
      [
        { anchorId: 'a', text: '写明依据' },
        { anchorId: null, text: '统一用语' },
      ],
      clauses,
      remark,
      [],
    ],
    ['有修改意见而没有一点', [], clauses, remark, [['LEGALITY_POINTS_REQUIRED', 'points']]],
    ['不合法而没有一点', [], clauses, LegalityMark.FAIL, [['LEGALITY_POINTS_REQUIRED', 'points']]],
    ['草案内容合法', [], clauses, LegalityMark.PASS, []],
    ['草案是文件', [], null, remark, []],
    [
      '草案是文件，指了条款',
      [{ anchorId: 'a', text: '写明依据' }],
      null,
      remark,
      [['CLAUSE_NOT_FOUND', 'points.0.anchorId']],
    ],
    [
      '不在送审稿中',
      [{ anchorId: 'x', text: '写明依据' }],
      clauses,
      remark,
      [['CLAUSE_NOT_FOUND', 'points.0.anchorId']],
    ],
    [
      '没有内容',
      [{ anchorId: null, text: ' ' }],
      clauses,
      remark,
      [['LEGALITY_POINT_EMPTY', 'points.0.text']],
    ],
  ] as [string, OpinionPoint[], Set<string> | null, LegalityMark, string[][]][])(
    '%s',
    (_, points, of, content, found) => {
      expect(placed(refusePoints(points, { clauses: of, content }))).toEqual(found);
    },
  );
});

describe('第三十条 修改后通过', () => {
  const { APPROVE, DEFER } = DiscussionResult;
  it.each([
    ['通过', { result: APPROVE, amended: false }, true, []],
    ['修改后通过', { result: APPROVE, amended: true }, true, []],
    ['没有通过', { result: DEFER, amended: true }, true, ['AMENDED_NOT_APPROVED']],
    ['没有结果', { result: null, amended: true }, true, ['AMENDED_NOT_APPROVED']],
    ['草案是文件', { result: APPROVE, amended: true }, false, ['AMENDED_FILE']],
  ])('%s', (_, approval, versioned, found) => {
    expect(codes(refuseAmended(approval, versioned))).toEqual(found);
  });
});
