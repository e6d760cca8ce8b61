import { once } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { live } from '#server/ground/kernel/process/life.ts';

describe('停止：后开的先关，一处出错不妨碍其余', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('%s', async (signal) => {
    const ended: string[] = [];
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const life = live(async (onStop) => {
      onStop(async () => ended.push('database'));
      onStop(() => Promise.reject(new Error('planned')));
      onStop(async () => ended.push('http'));
    });
    process.emit(signal);
    process.emit(signal);
    await life;
    expect(ended).toEqual(['http', 'database']);
    expect(logged).toHaveBeenCalledOnce();
    logged.mockRestore();
  });

  it('关不掉的只等到时限，其余照样关', async () => {
    const ended: string[] = [];
    const life = live(async (onStop) => {
      onStop(async () => ended.push('database'));
      onStop(() => new Promise(() => undefined));
    }, 20);
    process.emit('SIGTERM');
    await life;
    expect(ended).toEqual(['database']);
  });

  it('启动时只是在等的，要它停就不再等，照样收尾，不算失败', async () => {
    const ended: string[] = [];
    const life = live(async (onStop, asked) => {
      onStop(async () => ended.push('database'));
      await once(asked, 'abort');
      asked.throwIfAborted();
    });
    process.emit('SIGTERM');
    await life;
    expect(ended).toEqual(['database']);
  });

  it('启动中途失败的，已开的也关，失败照样报出', async () => {
    const ended: string[] = [];
    const life = live(async (onStop) => {
      onStop(async () => ended.push('database'));
      throw new Error('port taken');
    });
    await expect(life).rejects.toThrow('port taken');
    expect(ended).toEqual(['database']);
  });
});
