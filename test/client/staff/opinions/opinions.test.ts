import { describe, expect, it } from 'vitest';
import { courseOf, goOn, type Course } from '#client/staff/domains/opinions/bulk-batches.ts';
import {
  enteredText,
  isMasked,
  metaOf,
  speakerOf,
  tagOf,
} from '#client/staff/domains/opinions/opinion-words.ts';
import { inHand } from '#client/staff/domains/opinions/opinion-queries.ts';
import type { Total } from '#client/staff/domains/opinions/opinion-words.ts';
import { handled } from '#client/staff/domains/opinions/OpinionsTop.tsx';
import { proposedUnits, sortableUnits } from '#client/staff/domains/opinions/picked-rows.ts';
import { placeAfter, placeOnward } from '#client/staff/domains/opinions/use-current-opinion.ts';
import { disposition, opinion } from './opinion.ts';

describe('一条意见在列表里', () => {
  it('时间、渠道、针对', () => {
    expect(metaOf(opinion())).toBe('11月20日 10:06　本平台　第四部分');
  });

  it('代录的按收到的日子，写明代录；联名的写明人数', () => {
    const letter = opinion({
      channel: 'LETTER',
      receivedOn: '2026-11-18',
      postmarkedOn: '2026-11-17',
      recordedAt: '2026-11-19T01:00:00.000Z',
      recordedBy: '方砚秋',
      peopleCount: 12,
      clauseNo: null,
    });
    expect(metaOf(letter)).toBe('11月18日　信函代录　全文');
    expect(speakerOf(letter)).toBe('张**等12人');
    expect(enteredText(letter)).toBe('方砚秋于11月19日 9:00代录，邮戳2026年11月17日');
  });

  it.each([
    ['没有处理的，看态度', opinion(), '建议修改'],
    ['提出了结果的，看结果', opinion({}, disposition({ result: 'NOT_ADOPTED' })), '未采纳'],
    ['退回的，先看退回', opinion({}, disposition({ returnedReason: '太笼统' })), '已退回'],
    ['提请不予展示的', opinion({ hideState: 'PROPOSED' }), '提请不予展示'],
    ['本人撤回的', opinion({ status: 'WITHDRAWN' }, disposition()), '已撤回'],
  ])('%s', (_, one, word) => {
    expect(tagOf(one).word).toBe(word);
  });

  it('有遮盖的号码，才有原文可看', () => {
    expect(isMasked(opinion())).toBe(false);
    expect(isMasked(opinion({ suggestedText: '请打〔手机号已隐去〕' }))).toBe(true);
  });
});

describe('上一条、下一条', () => {
  const ids = ['a', 'b', 'c'];
  it.each([
    ['从第一条到第二条', { id: 'a', index: 0 }, 1, 1],
    ['到头不再往前', { id: 'a', index: 0 }, -1, 0],
    ['到底不再往后', { id: 'c', index: 2 }, 1, 2],
    ['刚处理的一条已不在列表里：下一条是顶上来的那一条', { id: 'x', index: 1 }, 1, 1],
    ['刚处理的是最后一条：停在新的最后一条', { id: 'x', index: 3 }, 1, 2],
    ['往回走：停在原来位置的前一条', { id: 'x', index: 1 }, -1, 0],
  ])('%s', (_, from, step, place) => {
    expect(placeAfter(from, step, ids)).toBe(place);
  });

  it('办完一条往下走；办完最后一条，回到前一条', () => {
    expect(placeOnward({ id: 'a', index: 0 }, ids)).toBe(1);
    expect(placeOnward({ id: 'c', index: 2 }, ids)).toBe(1);
    expect(placeOnward({ id: 'x', index: 2 }, ids)).toBe(2);
    expect(placeOnward({ id: 'x', index: 3 }, ids)).toBe(2);
  });

  it('列表空了，没有去处', () => {
    expect(ids[placeAfter({ id: 'x', index: 0 }, 1, [])]).toBeUndefined();
  });
});

describe('进度', () => {
  const total = (value: number, capped = false): Total => ({ value, capped });
  const counts = (all: Total, undisposed: Total) => inHand([all, undisposed, total(0), total(2)]);

  it('撤回的不用处理，不算在内', () => {
    expect(handled(counts(total(216), total(128)), 214)).toEqual({ max: 214, value: 86 });
  });

  it('超过一万条的，按收到的总数；剩下的也数不过来，就不说处理了多少', () => {
    expect(handled(counts(total(10_000, true), total(30)), 12_000)).toEqual({ max: 12_000, value: 11_970 });
    expect(handled(counts(total(10_000, true), total(10_000, true)), 30_000)).toBeNull();
  });
});

describe('成批确认', () => {
  it('同一主题的答复只确认一次；退回的、已确认的、没有结果的不在其中', () => {
    const shared = disposition({ id: 'shared' });
    const picked = [
      opinion({ id: '1' }, shared),
      opinion({ id: '2' }, shared),
      opinion({ id: '3' }, disposition({ id: 'own' })),
      opinion({ id: '4' }, disposition({ id: 'back', returnedReason: '太笼统' })),
      opinion({ id: '5' }, disposition({ id: 'done', state: 'CONFIRMED' })),
      opinion({ id: '6' }),
    ];
    expect(proposedUnits(picked, '').map(({ id }) => id)).toEqual(['shared', 'own']);
  });

  it('自己提出的另成一批：不能由本人确认，一次说明', () => {
    const own = opinion({ id: '1' }, disposition({ id: 'mine', proposedBy: '苏晴川' }));
    expect(proposedUnits([own], '苏晴川')).toMatchObject([{ id: 'mine', kind: 'OWN' }]);
  });
});

describe('批量办理', () => {
  const units = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ id: `${at}`, name: `N${at}` }));
  const FINDING = { code: 'NO', message: '不行。' } as never;

  async function run(from: Course, refused: (ids: readonly string[]) => boolean, most = Infinity) {
    const asked: number[] = [];
    let course = from;
    for await (const step of goOn(from, async (ids) => {
      asked.push(ids.length);
      return refused(ids) ? { refusal: [FINDING] } : { done: null };
    })) {
      course = step.course;
      if (asked.length >= most) break;
    }
    return { asked, course };
  }

  it('两千零三十七条分五批；停下以后接着办，一条不重一条不漏', async () => {
    const seen: string[] = [];
    const note = (ids: readonly string[]) => (seen.push(...ids), false);
    const stopped = await run(courseOf(units(2037)), note, 2);
    expect(stopped).toMatchObject({ asked: [500, 500], course: { done: 1000 } });
    const { asked, course } = await run(stopped.course, note);
    expect(asked).toEqual([500, 500, 37]);
    expect([course.done, new Set(seen).size, seen.length]).toEqual([2037, 2037, 2037]);
  });

  it('一批里有一条不能办：其余照办，这一条按编号说明', async () => {
    const { course } = await run(courseOf(units(500)), (ids) => ids.includes('77'));
    expect(course.done).toBe(499);
    expect(course.undone.flatMap(({ units }) => units.map(({ name }) => name))).toEqual(['N77']);
  });

  it('谁都不能办的，问过几十次就一并说明', async () => {
    const { asked, course } = await run(courseOf(units(2000)), () => true);
    expect(asked.length).toBeLessThan(80);
    expect(course.undone.reduce((sum, { units }) => sum + units.length, 0)).toBe(2000);
  });

  it('撤回的、已确认的另成一批，不拖累其余', () => {
    const rows = [
      opinion({ id: '1' }),
      opinion({ id: '2', status: 'WITHDRAWN' }),
      opinion({ id: '3' }, disposition({ state: 'CONFIRMED' })),
    ];
    expect(courseOf(sortableUnits(rows)).left.map((batch) => batch.map(({ id }) => id))).toEqual([
      ['1'],
      ['2'],
      ['3'],
    ]);
  });

  it('网络断了，这一批留着，接着办', async () => {
    const course = courseOf(units(3));
    for await (const step of goOn(course, async () => ({
      fault: { code: 'OFFLINE', message: '', fields: [] },
    })))
      expect(step.course).toEqual(course);
  });
});
