/** 清理归档：最后两份底本和它们要的日志留着，更早的、没取完的移除。 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { basesIn, removeOld } from '#server/outside/cli/point-in-time/archive-bases.ts';
import { testFolder } from './homes.ts';

const archive = testFolder();
const segment = (digits: string) => `0000000100000000000000${digits}`;

function base(name: string, first: string) {
  mkdirSync(join(archive, 'base', name, 'cluster'), { recursive: true });
  const told = { takenAt: `2026-12-0${name[0]}T00:00:00Z`, firstSegment: segment(first) };
  writeFileSync(join(archive, 'base', name, 'base.json'), JSON.stringify(told));
}

it('两份底本以前的都不要了；没取完的不算底本', async () => {
  for (const [name, first] of [
    ['1', '02'],
    ['2', '05'],
    ['3', '08'],
    ['4.part', '0A'],
  ] as const)
    base(name, first);
  mkdirSync(join(archive, 'wal'));
  for (const name of ['02', '04', '05', '09']) writeFileSync(join(archive, 'wal', `${segment(name)}.gz`), '');
  writeFileSync(join(archive, 'wal', '00000002.history.gz'), '');
  expect((await basesIn(archive)).map(({ name }) => name)).toEqual(['1', '2', '3']);
  expect(await removeOld(archive)).toEqual({ bases: 1, segments: 2 });
  expect(readdirSync(join(archive, 'base')).toSorted()).toEqual(['2', '3']);
  const left = [`${segment('05')}.gz`, `${segment('09')}.gz`, '00000002.history.gz'];
  expect(readdirSync(join(archive, 'wal')).toSorted()).toEqual(left);
});
