/** 列席材料: given to those invited until the meeting begins, and to a closed item never. */
import { describe, expect, it } from 'vitest';
import { AgendaDisclosure } from '#server/law/meeting/agenda-disclosure.ts';
import {
  type MaterialItem,
  MaterialsClosed,
  materialsClosed,
  refuseMaterial,
  refuseRemoval,
} from '#server/law/invitation/invitation-material.ts';
import { InvitationStage as S } from '#server/law/invitation/invitation-stage.ts';

const at = (clock: string) => new Date(`2026-12-11T${clock}:00+08:00`);
const BEFORE = at('14:29');
const ITEM: MaterialItem = {
  disclosure: AgendaDisclosure.PUBLIC,
  withdrawnAt: null,
  startedAt: null,
  meetingStartsAt: at('14:30'),
  meetingOpenedAt: null,
  meetingCancelledAt: null,
};

describe('凭链接查阅', () => {
  it.each<[string, Partial<MaterialItem>, S, Date, MaterialsClosed | null]>([
    ['待答复的可以查阅', {}, S.SENT, BEFORE, null],
    ['应邀的可以查阅', {}, S.ACCEPTED, BEFORE, null],
    ['谢绝的不再查阅', {}, S.DECLINED, BEFORE, MaterialsClosed.NOT_COMING],
    ['逾期未答复的不再查阅', {}, S.EXPIRED, BEFORE, MaterialsClosed.NOT_COMING],
    ['应邀后退出的不再查阅', {}, S.WITHDRAWN, BEFORE, MaterialsClosed.NOT_COMING],
    ['取消邀请的不再查阅', {}, S.CANCELLED, BEFORE, MaterialsClosed.NOT_COMING],
    ['到了开会的时刻即关闭', {}, S.ACCEPTED, at('14:30'), MaterialsClosed.MEETING_BEGUN],
    [
      '提前宣布开会的，即时关闭',
      { meetingOpenedAt: at('14:20') },
      S.ACCEPTED,
      BEFORE,
      MaterialsClosed.MEETING_BEGUN,
    ],
    [
      '签到列席以后也不再下载',
      { startedAt: at('15:10') },
      S.ATTENDED,
      at('15:20'),
      MaterialsClosed.MEETING_BEGUN,
    ],
    ['会议取消的关闭', { meetingCancelledAt: at('09:00') }, S.ACCEPTED, BEFORE, MaterialsClosed.CANCELLED],
    ['议题撤下的关闭', { withdrawnAt: at('09:00') }, S.ACCEPTED, BEFORE, MaterialsClosed.ITEM_OFF],
    [
      '议题改为不公开的关闭',
      { disclosure: AgendaDisclosure.CLOSED },
      S.ACCEPTED,
      BEFORE,
      MaterialsClosed.ITEM_OFF,
    ],
  ])('%s', (_name, item, stage, now, expected) => {
    expect(materialsClosed({ ...ITEM, ...item }, stage, now)).toBe(expected);
  });
});

describe('添加和撤回', () => {
  it.each<[string, Partial<MaterialItem>, number, Date, string[]]>([
    ['开会之前可以添加', {}, 0, BEFORE, []],
    ['部分公开的议题可以添加', { disclosure: AgendaDisclosure.PARTIAL }, 0, BEFORE, []],
    [
      '依法不予公开的议题不提供',
      { disclosure: AgendaDisclosure.CLOSED },
      0,
      BEFORE,
      ['ITEM_NOT_PUBLISHABLE'],
    ],
    ['会议开始以后不再添加', {}, 0, at('14:30'), ['MATERIAL_MEETING_BEGUN']],
    ['撤下的议题不再添加', { withdrawnAt: at('09:00') }, 0, BEFORE, ['MATERIAL_ITEM_OFF']],
    ['最多30件', {}, 30, BEFORE, ['MATERIAL_TOO_MANY']],
  ])('%s', (_name, item, there, now, expected) => {
    expect(refuseMaterial({ ...ITEM, ...item }, there, now).map(({ code }) => code)).toEqual(expected);
  });

  it('撤回要写明原因', () => {
    expect(refuseRemoval('  ')).toMatchObject([{ code: 'MATERIAL_REASON_REQUIRED' }]);
    expect(refuseRemoval('传错了文件')).toEqual([]);
  });
});
