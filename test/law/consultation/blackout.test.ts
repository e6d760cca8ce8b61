import { describe, expect, it } from 'vitest';
import {
  type Blackout,
  BlackoutKind,
  blackoutOf,
  type MarkedPassage,
  nameHidden,
  refuseBlackout,
  refuseLifting,
} from '#server/law/consultation/blackout.ts';

const SAID = '柳树村3组村口第三家的王小明天天占道，公交车过不去；请在村口划线，并且安排专人劝导。';
const MARKED: MarkedPassage = {
  words: '村口第三家',
  kind: BlackoutKind.PRIVACY,
  reason: '写到了邻居住在哪里',
};
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);
const refused = (wish: Partial<MarkedPassage>, there: readonly Blackout[] = []) =>
  codes(refuseBlackout({ ...MARKED, ...wish }, SAID, there));

describe('个人信息保护法第二十五条 意见中不宜公开的一段文字，写明理由，公开时隐去', () => {
  it.each<[string, Partial<MarkedPassage>, string[]]>([
    ['写明具体情况的，可以隐去', {}, []],
    ['姓名，不必另写理由', { words: '王小明', kind: 'NAME', reason: '' }, []],
    ['以姓名为由隐去别的话', { words: '天天占道', kind: 'NAME', reason: '' }, ['NOT_A_NAME']],
    ['没有写明具体情况', { reason: '' }, ['BLACKOUT_REASON_REQUIRED']],
    ['以套话充作理由', { reason: '工作需要' }, ['BLACKOUT_REASON_REQUIRED']],
    ['只有一个字', { words: '村' }, ['BLACKOUT_TOO_SHORT']],
    ['意见里没有的话', { words: '村口第四家' }, ['BLACKOUT_NOT_IN_TEXT']],
    ['超过意见的一半，应当提请不予展示', { words: SAID.slice(0, 24) }, ['BLACKOUT_TOO_LARGE']],
    ['几处不对，一次都说', { words: '村', reason: '无' }, ['BLACKOUT_TOO_SHORT', 'BLACKOUT_REASON_REQUIRED']],
  ])('%s', (_title, wish, expected) => expect(refused(wish)).toEqual(expected));

  it('已经隐去的、已有二十处的', () => {
    expect(refused({}, [blackoutOf(MARKED)])).toEqual(['BLACKOUT_ALREADY']);
    const many = Array.from({ length: 20 }, (_, at) => nameHidden(`王${at}`));
    expect(refused({}, many)).toEqual(['BLACKOUT_TOO_MANY']);
  });

  it('一处一处加起来超过一半的，一样不行', () => {
    const first = blackoutOf({ ...MARKED, words: '柳树村3组村口第三家的王小明' });
    expect(refused({ words: '天天占道，公交车' }, [first])).toEqual(['BLACKOUT_TOO_LARGE']);
    expect(refused({ words: '天天占道' }, [first])).toEqual([]);
  });

  it('原处写明为什么看不到', () => {
    expect(blackoutOf(MARKED).shown).toBe('〔文字已隐去：隐私〕');
    expect(nameHidden('王小明').shown).toBe('〔姓名已隐去〕');
  });

  it('恢复展示的，须是隐去了的', () => {
    expect(codes(refuseLifting('村口第三家', [blackoutOf(MARKED)]))).toEqual([]);
    expect(codes(refuseLifting('王小明', [blackoutOf(MARKED)]))).toEqual(['BLACKOUT_NOT_THERE']);
  });
});
