/** 活动安排怎样读成日程（县政务公开任务清单，政府开放活动公告规则）. */
import { describe, expect, it } from 'vitest';
import { programmeOf } from '#server/law/event/programme.ts';

const AFTERNOON = [{ from: '14:30', until: '16:30' }];

/** An entry in one line: 14:30-15:10 参观窗口. */
const told = (text: string, slots = AFTERNOON) =>
  programmeOf(text, slots).map(({ from, until, text: what }) =>
    [[from, until].filter(Boolean).join('-'), what].filter(Boolean).join(' '),
  );

describe('活动安排', () => {
  it.each<[string, string, string[]]>([
    ['没有写', '', []],
    ['只有空行', ' \n\n', []],
    ['一行一项，开头是几点', '14:30 集合登记\n15:10 座谈', ['14:30 集合登记', '15:10 座谈']],
    [
      '写了起止',
      '14:30—15:10 参观窗口\n15：10至16：30　座谈答疑',
      ['14:30-15:10 参观窗口', '15:10-16:30 座谈答疑'],
    ],
    ['序号和时间都有', '1. 14:30 集合\n2、15:00，参观', ['14:30 集合', '15:00 参观']],
    ['序号①②③写在一行', '①听介绍 ②参观制水流程 ③座谈', ['听介绍', '参观制水流程', '座谈']],
    ['有的项没有时间', '14:30 集合\n自由参观\n16:00 座谈', ['14:30 集合', '自由参观', '16:00 座谈']],
    ['第一项不写时间也不补', '集合\n15:00 参观', ['集合', '15:00 参观']],
    ['大写序号', '一、参观\n（二）座谈', ['参观', '座谈']],
    ['句中的时间不算', '下午14:30在北门集合', ['下午14:30在北门集合']],
    ['只有时间没有事', '14:30', ['14:30']],
    ['不是时间的数', '3.5吨水怎样到家', ['3.5吨水怎样到家']],
    ['刚好在结束的那一刻', '16:30 返回', ['16:30 返回']],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['早于开始', '14:00 集合\n15:00 参观'],
    ['晚于结束', '15:00 参观\n17:00 座谈'],
    ['先后颠倒', '15:00 参观\n14:40 座谈'],
    ['结束早于开始', '15:30—15:00 参观'],
  ])('%s的，全部照原文，不当作时间', (_, text) => {
    expect(programmeOf(text, AFTERNOON)).toEqual(
      text.split('\n').map((line) => ({ from: null, until: null, text: line })),
    );
  });

  it('几场的，全部时间落在其中一场里才算', () => {
    const slots = [{ from: '9:00', until: '11:00' }, ...AFTERNOON];
    expect(told('9:30 参观', slots)).toEqual(['9:30 参观']);
    expect(programmeOf('9:30 参观\n15:00 座谈', slots)[0]).toEqual({
      from: null,
      until: null,
      text: '9:30 参观',
    });
  });
});
