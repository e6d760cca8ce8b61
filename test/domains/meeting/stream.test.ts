/** 县政务公开任务清单: a broadcast is planned by the media centre and approved beforehand by another person. */
import { describe, expect, it } from 'vitest';
import { Role } from '#server/law/people/role.ts';
import { codesOf as faults } from '#test/kernel/ask.ts';
import { buildMeeting, type MeetingWish } from '#test/kernel/build-meeting.ts';
import { buildActor } from '#test/kernel/people.ts';
import { openRoom } from './room.ts';
import { AGENDA } from './samples.ts';

const { database, people, send, done, read, refused } = await openRoom();
const { govOffice, leader, media, clerk, archivist } = people;
const NOW = { version: 1 };
const meeting = (wish: MeetingWish) => buildMeeting(database, people, wish);

describe('直播先经批准，批准的不是操作的', () => {
  const input = { withText: true, withVideo: false, operatorId: media.id };
  it.each<[string, object, string[]]>([
    ['没有选图文也没有选视频', { withText: false }, ['STREAM_FORM_REQUIRED']],
    ['操作的不是融媒体中心的人', { operatorId: govOffice.id }, ['STREAM_OPERATOR_REQUIRED']],
    ['没有这个人', { operatorId: '' }, ['STREAM_OPERATOR_REQUIRED']],
    [
      '视频地址不在名单',
      { withVideo: true, videoKind: 'HLS', videoUrl: 'https://evil.example/a.m3u8' },
      ['VIDEO_HOST_UNKNOWN'],
    ],
    ['不直播视频却填了地址', { videoUrl: 'https://live.example/a.m3u8' }, ['VIDEO_NOT_PLANNED']],
  ])('安排直播：%s', async (_title, change, codes) => {
    const { id } = await meeting({ stage: 'READY' });
    await refused(codes, media, 'planStream', { id, ...NOW, input: { ...input, ...change } });
  });

  it('安排、批准；改变安排的重新批准；开始以后不再改变', async () => {
    const { id, no } = await meeting({ stage: 'READY' });
    await refused(['STREAM_NOT_PLANNED'], leader, 'approveStream', { id, ...NOW });
    let now = await done(media, 'planStream', { id, ...NOW, input });
    now = await done(leader, 'approveStream', { id, version: now.version, note: '同意。' });
    expect(now).toMatchObject({ stream: { state: 'APPROVED' } });
    expect(await read(null, no)).toMatchObject({
      stream: { state: 'APPROVED', videoUrl: null, operatorName: null },
    });
    now = await done(media, 'planStream', { id, version: now.version, input });
    expect(now).toMatchObject({ stream: { state: 'NONE' } });
    const live = await meeting({ stage: 'IN_SESSION', stream: 'LIVE' });
    await refused(['STREAM_BEGUN'], media, 'planStream', { id: live.id, ...NOW, input });
    await refused(['STREAM_BEGUN'], leader, 'approveStream', { id: live.id, ...NOW });
  });

  it('操作的人有批准的岗位，也不能批准自己的', async () => {
    const both = await buildActor(
      database,
      people.units.office,
      [Role.MEDIA_STAFF, Role.GOV_OFFICE_STAFF],
      '双岗',
    );
    const { id } = await meeting({ stage: 'READY' });
    const { version } = await done(media, 'planStream', {
      id,
      ...NOW,
      input: { ...input, operatorId: both.id },
    });
    await refused(['STREAM_NOT_APPROVED'], both, 'approveStream', { id, version });
  });

  it('融媒体中心、档案员只办自己的，不改会议的其他内容', async () => {
    const { id, itemIds } = await meeting({
      stage: 'READY',
      items: AGENDA.slice(0, 1).map(({ title }) => ({ title })),
    });
    const tries = await Promise.all([
      send(media, 'openMeeting', { id, ...NOW }),
      send(archivist, 'withdrawAgendaItem', { id, ...NOW, itemId: itemIds[0], reason: '甲' }),
      send(clerk, 'planStream', { id, ...NOW, input }),
      send(null, 'approveStream', { id, ...NOW }),
    ]);
    expect(tries.map(faults)).toEqual([['FORBIDDEN'], ['FORBIDDEN'], ['FORBIDDEN'], ['UNAUTHENTICATED']]);
    await refused(['WRONG_STAGE'], archivist, 'archiveMeeting', { id, ...NOW });
  });
});
