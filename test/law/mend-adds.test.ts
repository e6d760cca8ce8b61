/** A finding says what is wrong and then how to put it right: a mend that only turns the message round helps nobody. */
import { describe, expect, it } from 'vitest';
import { type WrittenFinding, writtenFindings } from './written-findings.ts';

/** Words in which every mend is written; they say nothing of this one. */
const IDLE =
  /请|填写|写明|写|没有|不能|不得|应当|选择|补充|补齐|先|再|的|了|在|[，。；、：“”（）《》？！]|\s/g;

/** Of the mend's pairs of characters at most this part may stand in the message … */
const MOST_REPEATED = 0.6;
/** … unless so many others stand beside them: a long mend names again what it speaks of. */
const ENOUGH_NEW = 4;

/** 字对: two characters that stand together; a value that is filled in counts as one. */
function pairsOf(text: string): string[] {
  const values: string[] = [];
  const words = text.replace(/‹[^›]*›/g, (value) => {
    values.push(value);
    return '。';
  });
  const runs = words.split(IDLE).map((run) => Array.from(run));
  return [...values, ...runs.flatMap((run) => run.slice(1).map((next, index) => `${run[index]}${next}`))];
}

function repeats({ message, mend }: Pick<WrittenFinding, 'message' | 'mend'>): boolean {
  const said = new Set(pairsOf(message));
  const pairs = pairsOf(mend);
  const added = pairs.filter((pair) => !said.has(pair)).length;
  return added < ENOUGH_NEW && pairs.length - added >= MOST_REPEATED * pairs.length;
}

describe('不予办理的说明，怎样改不重复哪里不对', () => {
  const findings = writtenFindings();

  it('读到了全部规则的每一种说法，由调用处填写的也在内', () => {
    expect(findings.length).toBeGreaterThan(1300);
    const said = findings.filter(({ code }) => code === 'GROUP_CONSULTATION_INCOMPLETE');
    expect(said.map(({ message }) => message)).toContain(
      '与特定群体的沟通协商应当记录，没有写明涉及的特定群体。',
    );
    expect(findings.some(({ code }) => code === 'SHEET_CELL_UNREADABLE' || code === 'NAME_REQUIRED')).toBe(
      true,
    );
    expect(findings.filter(({ message }) => message === '')).toEqual([]);
  });

  it.each([
    ['没有填写姓名。', '填写姓名。', true],
    ['没有填写姓名。', '写报名人本人的姓名。', false],
    ['废止决策由行政首长决定。', '报请行政首长决定。', true],
    ['名称超过‹longest›个字。', '不超过‹longest›个字。', true],
    ['归档材料缺少：‹names›。', '补充‹names›。', true],
    ['没有写明理由。', '写明理由。', true],
  ])('“%s”“%s”', (message, mend, twice) => expect(repeats({ message, mend })).toBe(twice));

  it('每一条改法都说了别的', () => {
    const twice = findings.filter((finding) => finding.mend && repeats(finding));
    expect(twice.map(({ code, message, mend }) => `${code} ${message}${mend}`)).toEqual([]);
  });
});
