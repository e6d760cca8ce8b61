/** 转来的来件: entered once under the number that it has in the other register, and by nobody but staff. */
import { describe, expect, it } from 'vitest';
import { CaseKind } from '#server/law/casework/case-kind.ts';
import { refuseHandedIn, refuseSourceNo, sourceNoOf } from '#server/law/casework/case-source.ts';

const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);

describe('12345工单按工单编号登记，一件一次', () => {
  it.each([
    ['照单据抄写的编号', 'LX20261201-0045', null, []],
    ['汉字、六角括号的编号', '岚热线〔2026〕第45号', null, []],
    ['没有写编号', '', null, ['SOURCE_NO_MISSING']],
    ['只有三位', '045', null, ['SOURCE_NO_MISSING']],
    ['四十一位', '1'.repeat(41), null, ['SOURCE_NO_MISSING']],
    ['四十位', '1'.repeat(40), null, []],
    ['写成一句话', '今天上午转来的，没有编号。', null, ['SOURCE_NO_MISSING']],
    ['已经登记过', 'LX20261201-0045', 'V5C9QVRC', ['SOURCE_NO_ENTERED']],
  ] as const)('%s', (_, sourceNo, earlier, found) =>
    expect(codes(refuseSourceNo('HOTLINE', sourceNo, earlier))).toEqual(found),
  );

  it('已经登记的，说明是哪一件', () =>
    expect(refuseSourceNo('HOTLINE', 'LX20261201', 'V5C9QVRC')[0]?.message).toBe(
      '这个工单编号已经登记，受理编号V5C9QVRC。',
    ));

  it.each([
    ['ＬＸ２０２６－４５', 'LX2026-45'],
    [' lx2026 - 45 ', 'LX2026-45'],
    ['', ''],
  ])('“%s”就是“%s”', (typed, kept) => expect(sourceNoOf(typed)).toBe(kept));

  it('别的来件没有来源编号，不问', () => {
    for (const kind of ['MESSAGE', 'SUGGESTION', 'REQUEST'] as const)
      expect(refuseSourceNo(kind, '', 'V5C9QVRC')).toEqual([]);
  });
});

it('网上提交的是留言、意见建议、依申请公开；工单由工作人员登记', () => {
  const refused = Object.values(CaseKind).map((kind) => [kind, codes(refuseHandedIn(kind))]);
  expect(Object.fromEntries(refused)).toEqual({
    MESSAGE: [],
    SUGGESTION: [],
    REQUEST: [],
    HOTLINE: ['CASE_OF_REGISTER'],
  });
});
