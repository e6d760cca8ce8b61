import { describe, expect, it } from 'vitest';
import { refuseStory, STORY_PICTURES } from '#server/law/consultation/picture-story.ts';

const FARE = '城区票价由1元改为2元';
const FREE = '老年人、残疾人、军人免费';
const found = (...alts: readonly string[]) =>
  refuseStory(alts.map((alt) => ({ alt }))).map(({ code, fields }) => [code, ...fields]);

describe('县政务公开文件、无障碍环境建设法第三十二条 图解：每张图写明图上是什么', () => {
  it.each([
    ['没有图', [], []],
    ['每张都写明', [FARE, FREE], []],
    ['没有写', [FARE, ' '], [['STORY_ALT_REQUIRED', 'pictures.1.alt']]],
    ['只写图片1', ['图片1'], [['STORY_ALT_REQUIRED', 'pictures.0.alt']]],
    ['只写第几张', ['一图读懂（第二张图片）'], [['STORY_ALT_REQUIRED', 'pictures.0.alt']]],
    ['只写政策解读图解', ['政策解读图解之三'], [['STORY_ALT_REQUIRED', 'pictures.0.alt']]],
    ['写的是文件名', ['票价调整宣传.jpg'], [['STORY_ALT_REQUIRED', 'pictures.0.alt']]],
    ['太短', ['票价图'], [['STORY_ALT_REQUIRED', 'pictures.0.alt']]],
    ['正好200字', ['价'.repeat(200)], []],
    ['超过200字', ['价'.repeat(201)], [['STORY_ALT_REQUIRED', 'pictures.0.alt']]],
    ['两张写得一样', [FARE, FREE, `${FARE}。`], [['STORY_ALT_REPEATED', 'pictures.2.alt']]],
  ])('%s', (_, alts, findings) => {
    expect(found(...alts)).toEqual(findings);
  });

  it('最多二十张', () => {
    const alts = (count: number) => Array.from({ length: count }, (_, at) => `票价的${at}个变化`);
    expect(found(...alts(STORY_PICTURES))).toEqual([]);
    expect(found(...alts(STORY_PICTURES + 1))).toEqual([['STORY_TOO_LONG', 'pictures']]);
  });

  it('说明怎样补，依据哪一条', () => {
    expect(refuseStory([{ alt: '' }])[0]).toMatchObject({
      basis: 'LAW',
      article: '无障碍环境建设法第三十二条',
      severity: 'BLOCK',
      message: '第1张图解没有写明图上是什么，看不见图的人读不到。',
      fix: expect.stringContaining('只写“图片1”不够'),
    });
  });
});
