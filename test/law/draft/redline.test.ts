/** 增删对照: what a reader sees between two texts of one clause. */
import { describe, expect, it } from 'vitest';
import { redline } from '#server/law/draft/redline.ts';
import { seeded } from '#test/law/decision/seeded.ts';
import { editWords, sentence } from './invented-words.ts';

const MARKS = { SAME: ['', ''], GONE: ['[', ']'], NEW: ['{', '}'] } as const;
const shown = (before: string, after: string) =>
  redline(before, after)
    .map(({ kind, text }) => MARKS[kind].join(text))
    .join('');

describe('逐词', () => {
  it.each([
    ['市场主体应当依法经营。', '经营主体应当依法经营。', '[市场]{经营}主体应当依法经营。'],
    ['电动自行车不得停放。', '电动自行车禁止停放。', '电动自行车[不得]{禁止}停放。'],
    ['县财政局负责。', '县民政局、县财政局负责。', '{县民政局、}县财政局负责。'],
    ['县财政局、县残联负责。', '县财政局、县民政局、县残联负责。', '县财政局、{县民政局、}县残联负责。'],
    ['自公布之日起施行。', '自公布之日起施行，有效期五年。', '自公布之日起施行{，有效期五年}。'],
    ['县局受理。县局公示。', '县局受理。县局核实。县局公示。', '县局受理。{县局核实。}县局公示。'],
    ['先受理，再公示，后决定。', '先受理，后决定。', '先受理，[再公示，]后决定。'],
  ])('%s → %s', (before, after, wanted) => expect(shown(before, after)).toBe(wanted));
});

describe('数字是一个整体', () => {
  it.each([
    ['三十日内作出决定。', '30日内作出决定。', '[三十日]{30日}内作出决定。'],
    ['应当在30日前公告。', '应当在20个工作日前公告。', '应当在[30日]{20个工作日}前公告。'],
    ['补助百分之三十的费用。', '补助百分之二十五的费用。', '补助[百分之三十]{百分之二十五}的费用。'],
    ['处1,000元以上罚款。', '处1,500元以上罚款。', '处[1,000元]{1,500元}以上罚款。'],
    ['票价为2元。', '票价为1.5元。', '票价为[2元]{1.5元}。'],
    ['按照第五条执行。', '按照第十五条执行。', '按照[第五条]{第十五条}执行。'],
    ['自2026年3月1日起施行。', '自2026年7月1日起施行。', '自2026年[3月]{7月}1日起施行。'],
    ['三分之二以上业主同意。', '四分之三以上业主同意。', '[三分之二]{四分之三}以上业主同意。'],
    ['由县局统一日常管理。', '由县局负责日常管理。', '由县局[统一]{负责}日常管理。'],
  ])('%s → %s', (before, after, wanted) => expect(shown(before, after)).toBe(wanted));
});

describe('改动连成一片的，看作一处', () => {
  it.each([
    [
      '责令改正，可以处一千元以上五千元以下罚款。',
      '责令改正；逾期不改正的，处五百元以上三千元以下罚款。',
      '责令改正[，可以处一千元以上五千元]{；逾期不改正的，处五百元以上三千元}以下罚款。',
    ],
    ['由街道的网格员巡查。', '由社区的志愿者巡查。', '由[街道的网格员]{社区的志愿者}巡查。'],
    ['夏季、冬季供水。', '白天、夜间供水。', '[夏季、冬季]{白天、夜间}供水。'],
    [
      '县政府应当建立联席会议制度，统筹推进。',
      '乡镇人民政府负责日常巡查并上报。',
      '[县政府应当建立联席会议制度，统筹推进。]{乡镇人民政府负责日常巡查并上报。}',
    ],
  ])('%s → %s', (before, after, wanted) => expect(shown(before, after)).toBe(wanted));

  it('插入几处不算改动了中间的字', () => {
    expect(shown('票价为2元，儿童免费。', '票价为1.5元，老年人、儿童免费。')).toBe(
      '票价为[2元]{1.5元}，{老年人、}儿童免费。',
    );
  });

  it('一款改完是一款', () => {
    expect(shown('业主提出申请。\n社区公示。', '住户提出申请。\n居委会公示。')).toBe(
      '[业主]{住户}提出申请。\n[社区]{居委会}公示。',
    );
  });
});

describe('总是全的', () => {
  const sides = (before: string, after: string) => {
    const spans = redline(before, after);
    const side = (left: string) =>
      spans
        .filter(({ kind }) => kind !== left)
        .map(({ text }) => text)
        .join('');
    return [side('NEW'), side('GONE')];
  };

  it.each([
    ['', ''],
    ['', '新增的一条。'],
    ['删去的一条。', ''],
    ['没有变。', '没有变。'],
    ['。。。', '。。'],
    ['甲乙', '乙甲'],
    ['| 路线 | 票价 |\n| 1路 | 2元 |', '| 路线 | 票价 |\n| 1路 | 1元 |\n| 2路 | 2元 |'],
    ['𠮷田路', '𠮷野路'],
  ])('“%s”→“%s”', (before, after) => {
    expect(sides(before, after)).toEqual([before, after]);
    expect(redline(before, after).some(({ text }) => text === '')).toBe(false);
  });

  it('随机改写三百次，两边都还原', () => {
    const random = seeded(15_001);
    for (let time = 0; time < 300; time += 1) {
      const before = Array.from({ length: 1 + (time % 4) }, () => sentence(random)).join(
        time % 3 ? '' : '\n',
      );
      const after = editWords(random, before, 1 + (time % 5));
      expect(sides(before, after)).toEqual([before, after]);
    }
  });

  it('很长的文本先按句比较，也是全的', () => {
    const random = seeded(15_002);
    const text = (count: number) => Array.from({ length: count }, () => sentence(random));
    const old = text(700);
    const now = old.toSpliced(300, 1, sentence(random));
    expect(sides(old.join(''), now.join(''))).toEqual([old.join(''), now.join('')]);
    expect(redline(old.join(''), now.join('')).filter(({ kind }) => kind === 'SAME').length).toBeGreaterThan(
      0,
    );
    const other = text(700).join('');
    expect(sides(old.join(''), other)).toEqual([old.join(''), other]);
  });
});
