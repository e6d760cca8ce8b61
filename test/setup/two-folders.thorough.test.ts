/** 两台服务器、各有各的数据目录：一台收下的上传，另一台不下结论；收下它的那一台回来以后接着检查完。 */
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { CLIP, openRoom } from '#test/domains/playback/recording-room.ts';
import { settingsOn } from './outside-database.ts';
import { runCounty } from './running-county.ts';

it('收下上传的服务器停着的时候，别的服务器不检查它的上传；它一启动就接着检查', async () => {
  const { database, services, meeting, created, staged } = await openRoom();
  const fileId = await staged(await created((await meeting()).id), 'ORIGINAL', CLIP);
  await database.sql('delete from clock_offset');
  const file = async () => {
    const [row] = await database.sql<{ state: string; reason: string | null }>(
      'select state, reason from recording_file where id = $1',
      [fileId],
    );
    return row;
  };
  const other = await runCounty(settingsOn(database));
  await expect.poll(async () => (await file())?.reason, { timeout: 30_000 }).toContain('等存有它的服务器');
  expect((await file())?.state).toBe('CHECKING');

  const back = await runCounty(settingsOn(database, { DATA_DIR: dirname(services.staging) }));
  await expect.poll(file, { timeout: 30_000 }).toEqual({ state: 'READY', reason: null });
  expect(await back.stop()).toBe(0);
  expect(await other.stop()).toBe(0);
});
