/** a terminal has a name of its own and a place; stopped once, it stays so; everything is said at once. */
import { describe, expect, it } from 'vitest';
import {
  refuseStop,
  refuseTerminal,
  stands,
  type Terminal,
  TERMINALS_MAX,
} from '#server/law/openness/terminal.ts';
import { CommentChannel, ownChannel } from '#server/law/people/comment-channel.ts';

const PLACE = '县政务服务中心一楼政务公开专区';
const terminal = (name: string, stoppedAt: string | null = null): Terminal => ({
  id: name,
  name,
  place: PLACE,
  openedAt: null,
  stoppedAt,
});
const many = (count: number) => Array.from({ length: count }, (_, index) => terminal(`${index}号终端`));
const STOPPED = '2026-12-01T01:00:00.000Z';

describe('登记自助终端', () => {
  it.each<[string, string, string, Terminal[], string[]]>([
    ['写明名称和位置', '1号自助终端', PLACE, [], []],
    ['没有名称、没有位置，一次说全', ' ', '', [], ['TERMINAL_NAME_MISSING', 'TERMINAL_PLACE_MISSING']],
    ['四十个字', '终'.repeat(40), PLACE, [], []],
    ['四十一个字', '终'.repeat(41), PLACE, [], ['TERMINAL_NAME_MISSING']],
    ['位置太长', '1号自助终端', '楼'.repeat(41), [], ['TERMINAL_PLACE_MISSING']],
    ['不是汉字的', 'No-1', 'hall 1', [], ['TERMINAL_NAME_MISSING', 'TERMINAL_PLACE_MISSING']],
    ['位置照抄名称', '1号自助终端', '1号自助终端', [], ['TERMINAL_PLACE_MISSING']],
    ['同名的在用', '1号自助终端', PLACE, [terminal('1号自助终端')], ['TERMINAL_NAME_TAKEN']],
    ['同名的已经停用', '1号自助终端', PLACE, [terminal('1号自助终端', STOPPED)], []],
    ['还差一台满', '新终端', PLACE, many(TERMINALS_MAX - 1), []],
    ['满了', '新终端', PLACE, many(TERMINALS_MAX), ['TERMINALS_FULL']],
    ['停用的不算', '新终端', PLACE, [...many(TERMINALS_MAX - 1), terminal('旧终端', STOPPED)], []],
  ])('%s', (_, name, place, others, codes) => {
    const found = refuseTerminal({ name, place }, others);
    expect(found.map(({ code }) => code)).toEqual(codes);
    expect(found.every(({ fix }) => Boolean(fix))).toBe(true);
  });
});

it('停用一次；停用了的不在用', () => {
  expect(refuseStop(terminal('甲'))).toEqual([]);
  expect(refuseStop(terminal('甲', STOPPED)).map(({ code }) => code)).toEqual(['TERMINAL_STOPPED']);
  expect([terminal('甲'), terminal('乙', STOPPED)].filter(stands)).toHaveLength(1);
});

it('渠道由机器定：终端上交的是政务服务大厅，别处交的是本平台', () => {
  expect(ownChannel(undefined)).toBe(CommentChannel.WEB);
  expect(ownChannel('t')).toBe(CommentChannel.HALL);
});
