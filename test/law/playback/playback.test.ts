import { describe, expect, it } from 'vitest';
import { closedStretches, itemStretches, type RunItem } from '#server/law/meeting/closed-stretches.ts';
import { type PlaybackFacts, refuseCuts, refusePlayback } from '#server/law/playback/playback.ts';
import { proposedChapters } from '#server/law/playback/recording-chapters.ts';

const at = (minute: number, second = 0) => new Date(Date.UTC(2026, 11, 11, 6, 30 + minute, second));
const MINUTE = 60_000;

const ITEMS: RunItem[] = [
  { id: 'a', position: 1, title: '传达学习', closed: false, startedAt: at(5), endedAt: at(17) },
  { id: 'b', position: 2, title: '依法不予公开的议题', closed: true, startedAt: at(17), endedAt: at(27) },
  { id: 'c', position: 3, title: '审议规划', closed: false, startedAt: at(27), endedAt: at(60) },
];
const CUTS = [{ startsMs: 17 * MINUTE, endsMs: 27 * MINUTE }];
const CHAPTERS = [
  { startsMs: 5 * MINUTE, title: '第1项 传达学习', itemId: 'a' },
  { startsMs: 17 * MINUTE, title: '第3项 审议规划', itemId: 'c' },
];
const READY: PlaybackFacts = {
  items: ITEMS,
  startsAt: at(0),
  durationMs: 60 * MINUTE,
  cuts: CUTS,
  shownMs: 50 * MINUTE,
  chapters: CHAPTERS,
  poster: true,
  words: true,
};
const codes = (facts: Partial<PlaybackFacts>) =>
  refusePlayback({ ...READY, ...facts }).map(({ code }) => code);
const OPEN = ITEMS.map((item) => ({ ...item, closed: false }));
const WHOLE: Partial<PlaybackFacts> = {
  items: OPEN.filter(({ id }) => id !== 'b'),
  cuts: [],
  shownMs: 60 * MINUTE,
};

describe('R-69 会议回放：有章节、封面、文字，依法不公开的一秒也不放', () => {
  it.each<[string, Partial<PlaybackFacts>, string[]]>([
    ['条件齐备的可以公布', {}, []],
    ['没有不公开议题的，原始录像即可公布', WHOLE, []],
    ['不公开的议题没有剪去', { cuts: [], shownMs: 60 * MINUTE }, ['ITEM_NOT_PUBLISHABLE']],
    [
      '不公开的议题少剪了一秒',
      { cuts: [{ startsMs: 17 * MINUTE + 1000, endsMs: 27 * MINUTE }] },
      ['ITEM_NOT_PUBLISHABLE'],
    ],
    [
      '有不公开的议题，录像何时开始没有填写',
      { startsAt: null, chapters: [] },
      ['RECORDING_START_REQUIRED', 'CHAPTERS_REQUIRED'],
    ],
    ['原始录像多长没有填写', { durationMs: null }, ['ORIGINAL_LENGTH_REQUIRED', 'ORIGINAL_LENGTH_REQUIRED']],
    [
      '不公开的议题没有登记时刻',
      { items: ITEMS.map((item) => (item.closed ? { ...item, startedAt: null } : item)) },
      ['CLOSED_TIME_UNKNOWN'],
    ],
    ['剪去了，但没有公开版录像', { shownMs: null }, ['CUT_FILE_REQUIRED']],
    ['没有录像', { ...WHOLE, shownMs: null }, ['RECORDING_FILE_REQUIRED']],
    ['公开版差两秒以内，可以', { shownMs: 50 * MINUTE + 2000 }, []],
    ['公开版差两秒以上，不可以', { shownMs: 50 * MINUTE + 2001 }, ['CUT_LENGTH_DIFFERS']],
    ['公开版比应有的短，不可以', { shownMs: 48 * MINUTE }, ['CUT_LENGTH_DIFFERS']],
    ['没有章节', { chapters: [] }, ['CHAPTERS_REQUIRED']],
    ['第3项没有章节', { chapters: CHAPTERS.slice(0, 1) }, ['CHAPTERS_REQUIRED']],
    [
      '章节没有标题',
      { chapters: CHAPTERS.map((one) => ({ ...one, title: ' ' })) },
      ['CHAPTER_WRONG', 'CHAPTER_WRONG'],
    ],
    [
      '章节在片尾之后',
      { chapters: CHAPTERS.map((one, index) => (index ? { ...one, startsMs: 50 * MINUTE } : one)) },
      ['CHAPTER_WRONG'],
    ],
    ['章节先后颠倒', { chapters: CHAPTERS.toReversed() }, ['CHAPTER_WRONG']],
    [
      '章节属于不公开的议题',
      { chapters: [...CHAPTERS, { startsMs: 18 * MINUTE, title: '第2项', itemId: 'b' }] },
      ['ITEM_NOT_PUBLISHABLE'],
    ],
    ['没有封面', { poster: false }, ['POSTER_REQUIRED']],
    ['没有字幕和文字实录', { words: false }, ['TRANSCRIPT_REQUIRED']],
  ])('%s', (_, facts, expected) => {
    expect(codes(facts)).toEqual(expected);
  });

  it('不公开的议题以国令711号为据，其余是本县的办理流程', () => {
    const found = refusePlayback({ ...READY, cuts: [], poster: false });
    expect(found.map(({ basis }) => basis)).toEqual(['LAW', 'DESIGN']);
  });
});

describe('R-69 议题在录像上的时段', () => {
  const time = { startsAt: at(10), durationMs: 40 * MINUTE };

  it('录像开始以前的截去，录像结束以后的截去，没有进行的没有时段', () => {
    const items = [
      ...ITEMS,
      { id: 'd', position: 4, title: '缓议', closed: false, startedAt: null, endedAt: null },
    ];
    expect(itemStretches(items, time)).toEqual([
      { itemId: 'a', startsMs: 0, endsMs: 7 * MINUTE },
      { itemId: 'b', startsMs: 7 * MINUTE, endsMs: 17 * MINUTE },
      { itemId: 'c', startsMs: 17 * MINUTE, endsMs: 40 * MINUTE },
    ]);
  });

  it('没有登记结束的，一直算到录像结束', () => {
    const items = ITEMS.map((item) => (item.id === 'b' ? { ...item, endedAt: null } : item));
    expect(closedStretches(items, time)).toEqual([
      { itemId: 'b', startsMs: 7 * MINUTE, endsMs: 40 * MINUTE },
    ]);
  });

  it('不公开的议题全在录像以外，不用剪', () => {
    expect(
      codes({
        ...WHOLE,
        items: ITEMS,
        startsAt: at(27),
        durationMs: 33 * MINUTE,
        shownMs: 33 * MINUTE,
        chapters: [{ startsMs: 0, title: '第3项', itemId: 'c' }],
      }),
    ).toEqual([]);
  });

  it('章节按议程生成，时间是公布的时间；不公开的没有章节', () => {
    expect(proposedChapters({ items: ITEMS, cuts: CUTS, startsAt: at(0), durationMs: 60 * MINUTE })).toEqual(
      CHAPTERS,
    );
  });

  it('议题的开头被剪去的，章节从剪去之后开始', () => {
    const cuts = [{ startsMs: 17 * MINUTE, endsMs: 30 * MINUTE }];
    const [, third] = proposedChapters({ items: ITEMS, cuts, startsAt: at(0), durationMs: 60 * MINUTE });
    expect(third).toMatchObject({ itemId: 'c', startsMs: 17 * MINUTE });
  });
});

it.each([
  ['起点在终点之后', { startsMs: 20, endsMs: 10 }, 1],
  ['超出片尾', { startsMs: 0, endsMs: 103_000 }, 1],
  ['片尾误差两秒以内', { startsMs: 0, endsMs: 102_000 }, 0],
  ['早于片头', { startsMs: -1, endsMs: 10 }, 1],
])('R-69 剪去的时段：%s', (_, cut, faults) => {
  expect(refuseCuts([cut], 100_000).map(({ code }) => code)).toEqual(Array<string>(faults).fill('CUT_WRONG'));
});
