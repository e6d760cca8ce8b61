import { describe, expect, it } from 'vitest';
import {
  heardEarlierIn,
  heardIn,
  type VoiceLetter,
  voicesIn,
} from '#server/law/procedure/competition-voices.ts';
import { ASKED_AS_LABELS, AskedAs } from '#server/law/procedure/unit-inquiry.ts';

const { UNIT, OPERATOR, ASSOCIATION } = AskedAs;
const letter = (
  unitName: string,
  askedAs: AskedAs,
  repliedOn: string | null = '2026-11-06',
  overtaken = false,
): VoiceLetter => ({ unitName, askedAs, repliedOn, overtaken });
const ANDA = letter('安达电梯有限公司', OPERATOR);
const GUILD = letter('县电梯行业协会', ASSOCIATION);
const BEFORE = letter('安达电梯有限公司', OPERATOR, '2026-11-06', true);
const OTHER_BEFORE = letter('恒升电梯有限公司', OPERATOR, '2026-11-06', true);

describe('公平竞争审查条例第十六条 听取了谁的意见，取自审查日期以前答复的函', () => {
  it.each<[string, VoiceLetter[], string[], string[]]>([
    ['没有发函', [], [], []],
    ['经营者、协会各归其类', [GUILD, ANDA], ['安达电梯有限公司'], ['县电梯行业协会']],
    ['发了函没有答复的，没有听取', [letter('安达电梯有限公司', OPERATOR, null)], [], []],
    ['有关单位的答复，不是经营者的意见', [letter('县财政局', UNIT)], [], []],
    [
      '审查当天答复的，听取了',
      [letter('恒升电梯有限公司', OPERATOR, '2026-11-10')],
      ['恒升电梯有限公司'],
      [],
    ],
    ['审查以后才答复的，没有听取', [letter('恒升电梯有限公司', OPERATOR, '2026-11-11')], [], []],
    ['答复过两次的，算一家', [ANDA, ANDA], ['安达电梯有限公司'], []],
    ['答复的是先前的稿、其后草案有实质改动的，没有听取', [BEFORE, GUILD], [], ['县电梯行业协会']],
    ['就现在的稿又答复了的，听取了', [BEFORE, ANDA], ['安达电梯有限公司'], []],
  ])('%s', (_, letters, operatorsHeard, associationsHeard) => {
    expect(heardIn(letters, '2026-11-10')).toEqual({ operatorsHeard, associationsHeard });
  });

  it('还没有填审查日期的，列出到现在为止的答复', () => {
    const letters = [letter('县财政局', UNIT), ANDA, letter('恒升电梯有限公司', OPERATOR, '2027-01-01')];
    expect(voicesIn(letters, null)).toEqual([letters[1], letters[2]]);
  });

  it.each<[string, VoiceLetter[], string[], string[]]>([
    ['答复的是现在的稿', [ANDA, GUILD], [], []],
    [
      '答复的是先前的稿，各归其类，每家一次',
      [BEFORE, BEFORE, OTHER_BEFORE, { ...GUILD, overtaken: true }],
      ['安达电梯有限公司', '恒升电梯有限公司'],
      ['县电梯行业协会'],
    ],
    ['先前的稿也没有答复', [{ ...BEFORE, repliedOn: null }], [], []],
    ['单位答复的是先前的稿', [letter('县财政局', UNIT, '2026-11-06', true)], [], []],
  ])('只听取了先前的稿的意见的：%s', (_, letters, operatorsHeard, associationsHeard) => {
    expect(heardEarlierIn(letters, '2026-11-10')).toEqual({ operatorsHeard, associationsHeard });
  });

  it('身份各有名称', () => {
    expect(Object.keys(ASKED_AS_LABELS)).toEqual(Object.values(AskedAs));
  });
});
