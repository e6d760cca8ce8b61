/** 轮流读取: whoever asks much at once waits for themselves, and for nobody else. */
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Turns } from '#server/ground/kernel/process/turns.ts';

const PLAN = { atOnce: 2, waiting: 3 };
const stays = () => new AbortController().signal;

/** Documents that are read until they are let go. */
function readings(turns = new Turns(PLAN)) {
  const running: string[] = [];
  const ends = new Map<string, () => void>();
  const begin = (asker: string, name: string, gone = stays()) =>
    turns
      .take(asker, gone, () => {
        running.push(name);
        return new Promise<string>((resolve) => ends.set(name, () => resolve('读完')));
      })
      .catch(({ extensions }: { extensions: { code: string } }) => extensions.code);
  const end = async (name: string) => {
    ends.get(name)?.();
    await turn();
  };
  return { running, begin, end };
}

describe('一个地址同时读的', () => {
  it('一次两份，其余按次序等；别的地址不等它', async () => {
    const { running, begin, end } = readings();
    const all = ['甲一', '甲二', '甲三', '甲四'].map((name) => begin('甲', name));
    const other = begin('乙', '乙一');
    await turn();
    expect(running).toEqual(['甲一', '甲二', '乙一']);
    await end('甲二');
    expect(running).toEqual(['甲一', '甲二', '乙一', '甲三']);
    for (const name of ['甲一', '甲三', '甲四', '乙一']) await end(name);
    expect(await Promise.all([...all, other])).toEqual(Array<string>(5).fill('读完'));
  });

  it('等着的走了，不再轮到它；已经走了的，不排', async () => {
    const { running, begin, end } = readings();
    const leaving = new AbortController();
    const first = [begin('甲', '甲一'), begin('甲', '甲二')];
    const left = begin('甲', '甲三', leaving.signal);
    const behind = begin('甲', '甲四');
    leaving.abort();
    expect(await left).toBe('UNAVAILABLE');
    expect(await begin('甲', '甲五', leaving.signal)).toBe('UNAVAILABLE');
    for (const name of ['甲一', '甲二', '甲四']) await end(name);
    expect(running).toEqual(['甲一', '甲二', '甲四']);
    expect(await Promise.all([...first, behind])).toEqual(Array<string>(3).fill('读完'));
  });

  it('排不下的，请稍后再试；读完的让出位子', async () => {
    const { begin, end } = readings();
    const all = ['一', '二', '三', '四', '五'].map((name) => begin('甲', name));
    expect(await begin('甲', '六')).toBe('TRY_LATER');
    for (const name of ['一', '二', '三', '四', '五']) await end(name);
    await Promise.all(all);
    const again = begin('甲', '七');
    await end('七');
    expect(await again).toBe('读完');
  });
});
