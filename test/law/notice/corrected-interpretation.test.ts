/** 国令713号第三十二条、第三十七条: 政策解读的更正以公布的决策正文为准 — a corrected interpretation says nothing that was not decided. */
import { describe, expect, it } from 'vitest';
import { refuseBeyondDecision, refuseUnsoundDecision } from '#server/law/notice/corrected-interpretation.ts';

const DECISION = `第一条 每口山塘每年补助三千元，其中三成用于管护人。
第二条 管护人应当每月巡查两次，发现险情的在二十四小时内报告。
第三条 本办法自2027年1月1日起施行。`;

const beyond = (wrong: string, corrected: string) => refuseBeyondDecision({ wrong, corrected }, DECISION);

describe('照决策正文改解读', () => {
  it.each<[string, string, string]>([
    ['数额写错，改成正文的数额', '每口补助2000元', '每口补助3000元'],
    ['日期写错，改成正文的日期', '2026年12月1日起施行', '二〇二七年一月一日起施行'],
    ['义务写轻了，改成正文的义务', '管护人可以巡查', '管护人应当巡查'],
    ['错别字', '管户人', '管护人'],
    ['原来就有的话没有改', '补助500元的山糖', '补助500元的山塘'],
    ['删去正文没有的收费', '另行收费500元', '另行通知'],
  ])('%s', (_case, wrong, corrected) => {
    expect(beyond(wrong, corrected)).toEqual([]);
  });
});

describe('解读不得更正出决策没有的内容', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['更正出一笔收费', '每年补助', '每年收费500元', ['“500元”', '“收费”']],
    ['更正出罚款', '管护人每月巡查', '管护人每月巡查，违者罚款', ['“罚款”']],
    ['数额与正文不同', '补助三千元', '补助300元', ['“300元”']],
    ['各数都在正文里，日期不是', '2027年1月1日', '2027年1月2日', ['“2日”', '“2027年1月2日”']],
    ['增加限制', '每口山塘', '每口山塘不得承包', ['“不得”']],
  ])('%s', (_case, wrong, corrected, words) => {
    const [finding, ...others] = beyond(wrong, corrected);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: 'CORRECTION_BEYOND_DECISION',
      severity: 'BLOCK',
      fields: ['corrected'],
    });
    for (const word of words) expect(finding?.message).toContain(word);
  });
});

it.each([
  ['VANISHED', 'DECISION_TEXT_LOST', '文件已不在存储中'],
  ['CHANGED', 'DECISION_TEXT_CHANGED', '文件与登记的摘要不符'],
] as const)('公布的正文 %s 的，没有正文可以照，不予更正', (fault, code, words) =>
  expect(refuseUnsoundDecision({ name: '正文.pdf', sha256: 'ab12', fault })).toMatchObject([
    {
      code,
      message: `公布的决策正文“正文.pdf”：${words}（登记的SHA-256是ab12），更正后的解读无法与它核对。`,
    },
  ]),
);
