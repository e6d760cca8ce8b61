import { describe, expect, it } from 'vitest';
import { AgendaDisclosure } from '#server/law/meeting/agenda-disclosure.ts';
import {
  LIVE_LIMITS,
  refuseCorrection,
  refuseImages,
  refuseLivePost,
  refusePinning,
  refusePlace,
} from '#server/law/playback/live-post.ts';
import { MeetingStage } from '#server/law/meeting/meeting-stage.ts';
import { Role } from '#server/law/people/role.ts';
import { StreamState } from '#server/law/playback/stream-state.ts';
import {
  refuseWhileClosed,
  refuseStreamApproval,
  refuseStreaming,
  refuseStreamTransition,
  STREAM_TRANSITIONS,
  type StreamFacts,
} from '#server/law/playback/streaming.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);
const S = StreamState;
const D = AgendaDisclosure;
const OVER = [S.STOPPED, S.PLAYBACK_REVIEW, S.PLAYBACK_PUBLISHED];

describe('会议直播：批准、开始、暂停、恢复、结束', () => {
  it.each([
    ['start', [S.APPROVED]],
    ['pause', [S.LIVE]],
    ['resume', [S.PAUSED]],
    ['stop', [S.LIVE, S.PAUSED]],
    ['post', [S.LIVE]],
    ['correct', [S.LIVE, ...OVER]],
    ['pin', [S.LIVE, S.PAUSED, ...OVER]],
    ['setVideoStatus', [S.APPROVED, S.LIVE, S.PAUSED, ...OVER]],
  ] as const)('%s只在%o办理', (event, allowed) => {
    const passing = Object.values(S).filter((state) => refuseStreamTransition(event, state).length === 0);
    expect(passing).toEqual(allowed);
  });

  it('暂停由融媒体中心或者县政府办都能按下，其余由融媒体中心办理', () => {
    const roles = Object.fromEntries(STREAM_TRANSITIONS.map(({ event, roles: who }) => [event, who]));
    expect(roles['pause']).toEqual([Role.MEDIA_STAFF, Role.GOV_OFFICE_STAFF]);
    const others = STREAM_TRANSITIONS.filter(({ event }) => event !== 'pause').flatMap((row) => row.roles);
    expect(new Set(others)).toEqual(new Set([Role.MEDIA_STAFF]));
  });
});

const READY: StreamFacts = {
  state: S.APPROVED,
  operatorId: 'operator',
  approvedById: 'leader',
  stage: MeetingStage.IN_SESSION,
  running: D.PUBLIC,
};

describe('开始直播要事先由他人批准，有能随时暂停的操作员', () => {
  it.each<[string, Partial<StreamFacts>, string[]]>([
    ['已经批准', {}, []],
    ['会议准备就绪，还没有开会', { stage: MeetingStage.READY, running: null }, []],
    ['没有批准人', { approvedById: null }, ['STREAM_NOT_APPROVED']],
    ['由操作员本人批准', { approvedById: 'operator' }, ['STREAM_NOT_APPROVED']],
    ['没有操作员', { operatorId: null }, ['STREAM_OPERATOR_REQUIRED']],
    ['还没有批准', { state: S.NONE, approvedById: null }, ['WRONG_STAGE', 'STREAM_NOT_APPROVED']],
    ['会议还在筹备', { stage: MeetingStage.AGENDA_SET }, ['STREAM_OUTSIDE_MEETING']],
    ['会议已经结束', { stage: MeetingStage.ENDED }, ['STREAM_OUTSIDE_MEETING']],
    ['正在审议部分公开的议题', { running: D.PARTIAL }, []],
    ['正在审议不予公开的议题', { running: D.CLOSED }, ['ITEM_NOT_PUBLISHABLE']],
  ])('%s', (_name, change, found) => {
    expect(codes(refuseStreaming('start', { ...READY, ...change }))).toEqual(found);
    const paused = change.state === undefined ? { state: S.PAUSED } : {};
    expect(codes(refuseStreaming('resume', { ...READY, ...change, ...paused }))).toEqual(found);
  });

  it.each([
    ['operator', 'leader', []],
    ['operator', 'operator', ['STREAM_NOT_APPROVED']],
    [null, 'leader', ['STREAM_OPERATOR_REQUIRED']],
  ])('操作员%s，批准人%s', (operator, approver, found) => {
    expect(codes(refuseStreamApproval(operator, approver))).toEqual(found);
  });
});

describe('不予公开的议题不直播', () => {
  it('公开和部分公开的议题不受此限', () => {
    expect(codes([D.PUBLIC, D.PARTIAL, null].flatMap((one) => refuseWhileClosed(one)))).toEqual([]);
    expect(refuseWhileClosed(D.CLOSED)).toMatchObject([{ rule: 'R-68', basis: 'LAW' }]);
  });
});

const SAID = { text: '县民政局汇报编制情况。', speaker: '县民政局', images: [] };
const image = (alt: string) => ({ attachmentId: 'a', alt });

describe('图文直播的一条', () => {
  it.each([
    ['有文字', SAID, []],
    ['只有图片', { ...SAID, text: '', images: [image('县民政局负责人在汇报')] }, []],
    ['什么也没有', { ...SAID, text: ' \n' }, ['LIVE_POST_EMPTY']],
    ['刚好不超过字数', { ...SAID, text: '字'.repeat(LIVE_LIMITS.text) }, []],
    ['超过字数', { ...SAID, text: '字'.repeat(LIVE_LIMITS.text + 1) }, ['LIVE_POST_TOO_LONG']],
    ['发言人写得太长', { ...SAID, speaker: '名'.repeat(61) }, ['LIVE_POST_TOO_LONG']],
    ['图片没有说明', { ...SAID, images: [image('')] }, ['LIVE_ALT_REQUIRED']],
    ['图片说明只有标点', { ...SAID, images: [image('……！！')] }, ['LIVE_ALT_REQUIRED']],
    ['图片说明是文件名', { ...SAID, images: [image('IMG_20261211.jpg')] }, ['LIVE_ALT_REQUIRED']],
    ['有一张没有说明', { ...SAID, images: [image('会议室全景'), image('图')] }, ['LIVE_ALT_REQUIRED']],
    ['图片说明太长', { ...SAID, images: [image('说'.repeat(201))] }, ['LIVE_ALT_REQUIRED']],
    [
      '图片太多',
      { ...SAID, images: Array.from({ length: 10 }, () => image('会议室全景')) },
      ['LIVE_IMAGES_TOO_MANY'],
    ],
  ])('%s', (_name, post, found) => {
    expect(codes(refuseLivePost(post))).toEqual(found);
  });

  it.each([
    ['正在审议的议题', { id: 'a', disclosure: D.PUBLIC }, 'a', []],
    ['部分公开的议题', { id: 'a', disclosure: D.PARTIAL }, 'a', []],
    ['没有议题在审议，也不写议题', null, null, []],
    ['没有议题在审议，却写了议题', null, 'a', ['LIVE_ITEM_NOT_RUNNING']],
    ['写了另一个议题', { id: 'a', disclosure: D.PUBLIC }, 'b', ['LIVE_ITEM_NOT_RUNNING']],
    ['议题在审议，却不写议题', { id: 'a', disclosure: D.PUBLIC }, null, ['LIVE_ITEM_NOT_RUNNING']],
    ['不予公开的议题', { id: 'a', disclosure: D.CLOSED }, 'a', ['ITEM_NOT_PUBLISHABLE']],
    [
      '不予公开的议题正在审议，却写别的议题',
      { id: 'a', disclosure: D.CLOSED },
      'b',
      ['ITEM_NOT_PUBLISHABLE'],
    ],
  ])('%s', (_name, running, itemId, found) => {
    expect(codes(refusePlace({ running, itemId }))).toEqual(found);
  });

  it.each([
    ['置顶第三条', refusePinning(2), []],
    ['置顶第四条', refusePinning(3), ['LIVE_PINS_TOO_MANY']],
    ['更正还没有更正过的', refuseCorrection(null), []],
    ['更正已经更正过的', refuseCorrection(7), ['LIVE_ALREADY_CORRECTED']],
    ['图片都在', refuseImages(2, 2), []],
    ['少了一张图片', refuseImages(2, 1), ['LIVE_IMAGE_NOT_FOUND']],
  ])('%s', (_name, findings, found) => {
    expect(codes(findings)).toEqual(found);
  });
});
