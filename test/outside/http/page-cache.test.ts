import { describe, expect, it } from 'vitest';
import type { AppClock } from '#server/ground/kernel/app-clock.ts';
import { Content } from '#server/ground/kernel/content.ts';
import { type Made, PageCache } from '#server/ground/kernel/page-cache.ts';

interface Body {
  text: string;
  size: number;
}

/** A cache whose clock stands where the test puts it. */
function cacheAt(now = 0, maxBytes = 8000) {
  const content = new Content();
  const clock = { time: now, now: () => clock.time };
  const cache = new PageCache<Body>(content, clock as unknown as AppClock, maxBytes);
  return { content, clock, cache };
}

const made = (
  text: string,
  { scopes = ['a'], until = 100, size = 10 }: Partial<Made<Body>> & { size?: number } = {},
) => ({
  body: { text, size },
  scopes,
  until,
});

type Here = ReturnType<typeof cacheAt>;

/** An answer that is made when the test says so. */
function slow(text: string) {
  let finish = () => {};
  const done = new Promise<void>((resolve) => (finish = resolve));
  let times = 0;
  const make = async () => {
    times += 1;
    await done;
    return made(text);
  };
  return { make, finish: () => finish(), times: () => times };
}

describe('保存的页面', () => {
  it('同时要同一页的，只做一次', async () => {
    const { cache } = cacheAt();
    const work = slow('一');
    const both = Promise.all([cache.fill('k', work.make), cache.fill('k', work.make)]);
    work.finish();
    expect((await both).map(({ text }) => text)).toEqual(['一', '一']);
    expect(work.times()).toBe(1);
  });

  it('做的时候内容变了：做好的不保存，之后来的不跟着等旧的', async () => {
    const { cache, content } = cacheAt();
    const old = slow('旧');
    const first = cache.fill('k', old.make);
    content.bump(['a']);
    const second = cache.fill('k', () => Promise.resolve(made('新')));
    expect((await second).text).toBe('新');
    old.finish();
    expect((await first).text).toBe('旧');
    expect(cache.get('k')?.text).toBe('新');
  });

  it('等的时候过了界点，就再做一次', async () => {
    const { cache, clock } = cacheAt();
    const old = slow('界点前');
    const first = cache.fill('k', old.make);
    const joined = cache.fill('k', () => Promise.resolve(made('界点后', { until: 200 })));
    clock.time = 100;
    old.finish();
    expect((await first).text).toBe('界点前');
    expect((await joined).text).toBe('界点后');
    expect(cache.get('k')?.text).toBe('界点后');
  });

  it('界点是开区间：到了那一刻就不给旧的', async () => {
    const { cache, clock } = cacheAt();
    await cache.fill('k', () => Promise.resolve(made('一', { until: 100 })));
    clock.time = 99.9;
    expect(cache.get('k')?.text).toBe('一');
    clock.time = 100;
    expect(cache.get('k')).toBeNull();
  });

  it('还不知道时间的时候，什么也不给', async () => {
    const { cache } = cacheAt(Number.NaN);
    await cache.fill('k', () => Promise.resolve(made('一')));
    expect(cache.get('k')).toBeNull();
  });

  it('做坏了的不保存，也不妨碍下一次', async () => {
    const { cache } = cacheAt();
    await expect(cache.fill('k', () => Promise.reject(new Error('坏')))).rejects.toThrow('坏');
    expect((await cache.fill('k', () => Promise.resolve(made('好')))).text).toBe('好');
  });

  it('不属于任何范围的页面不保存', async () => {
    const { cache } = cacheAt();
    await cache.fill('k', () => Promise.resolve({ ...made('一'), scopes: null }));
    expect(cache.get('k')).toBeNull();
  });

  it('存不下时，最久没有用过的先走', async () => {
    const { cache } = cacheAt(0, 80);
    const keep = (key: string) => cache.fill(key, () => Promise.resolve(made(key)));
    for (const key of ['1', '2', '3', '4', '5', '6', '7', '8']) await keep(key);
    cache.get('1');
    await keep('9');
    expect([cache.get('1')?.text, cache.get('2'), cache.get('9')?.text]).toEqual(['1', null, '9']);
  });

  it('听不到改动时不给，听到之后从头来', async () => {
    const { cache } = cacheAt();
    await cache.fill('k', () => Promise.resolve(made('一')));
    cache.deafen();
    expect(cache.get('k')).toBeNull();
    cache.hear();
    expect(cache.get('k')).toBeNull();
  });

  describe('数据库连接不上的时候，给最后一次的样子', () => {
    const filled = async (until = 100) => {
      const here = cacheAt(10);
      await here.cache.fill('k', () => Promise.resolve(made('一', { until })));
      return here;
    };

    it.each([
      { case: '还连得上时没有旧页', go: () => {}, last: null },
      { case: '连不上以后，说出做成的时间', go: ({ cache }: Here) => cache.deafen(), last: '一' },
      {
        case: '断开以前别处改过的，不妨碍没有改的',
        go: ({ cache, content }: Here) => {
          content.bump(['b']);
          content.deafen();
          cache.deafen();
        },
        last: '一',
      },
      {
        case: '过了界点的也给',
        go: ({ cache, clock }: Here) => {
          clock.time = 5000;
          cache.get('k');
          cache.deafen();
        },
        last: '一',
      },
      {
        case: '已知改过的不给，再问一次也不给',
        go: ({ cache, content }: Here) => {
          content.bump(['a']);
          cache.deafen();
          cache.last('k');
        },
        last: null,
      },
      {
        case: '过了半天的不给',
        go: ({ cache, clock }: Here) => {
          cache.deafen();
          clock.time = 10 + 12 * 3_600_000;
        },
        last: null,
      },
      {
        case: '断过又通的，断开前的不再给：其间改了什么没有人知道',
        go: ({ cache }: Here) => {
          cache.deafen();
          cache.hear();
          cache.deafen();
        },
        last: null,
      },
    ])('$case', async ({ go, last }) => {
      const here = await filled();
      go(here);
      expect(here.cache.last('k')?.body.text ?? null).toBe(last);
      if (last) expect(here.cache.last('k')?.madeAt).toBe(10);
    });
  });
});
