import { describe, expect, it } from 'vitest';
import { courseOf } from './recording-course.ts';
import { openRoom } from './recording-room.ts';

const room = await openRoom();
const { database } = room;
const course = courseOf(room);

describe('R-68 数据库里也公布不出依法不公开的时段', () => {
  it('没有剪去就改成已公布，数据库不接受', async () => {
    const { recording } = await course.approved();
    await database.sql('delete from recording_cut where recording_id = $1', [recording.id]);
    await expect(
      database.sql(`update recording set state = 'PUBLISHED' where id = $1`, [recording.id]),
    ).rejects.toThrow(/without it/);
  });

  it('公布以后章节、剪去的时段、文件都改不了', async () => {
    const { recording } = await course.published();
    const { id } = recording;
    await expect(
      database.sql(`update chapter set title = '别的' where recording_id = $1`, [id]),
    ).rejects.toThrow(/not changed/);
    await expect(database.sql('delete from recording_cut where recording_id = $1', [id])).rejects.toThrow(
      /not changed/,
    );
    await expect(
      database.sql('update recording_file set shown = false where recording_id = $1', [id]),
    ).rejects.toThrow(/not changed/);
    await expect(
      database.sql(`update recording set state = 'PREPARING' where id = $1`, [id]),
    ).rejects.toThrow(/not changed/);
  });
});
