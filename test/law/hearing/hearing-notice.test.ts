import { describe, expect, it } from 'vitest';
import {
  type HearingNotice,
  latestNotice,
  noticeDays,
  refuseHearingNotice,
  refuseUntoldParticipants,
} from '#server/law/hearing/hearing-notice.ts';
import {
  type HearingSelection,
  refuseHearingSelection,
  SelectionMode,
  StakeholderSide,
} from '#server/law/hearing/hearing-selection.ts';
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);
const briefly = (found: readonly { code: string; severity: string }[]) =>
  found.map(({ code, severity }) => [code, severity]);

/** 城乡公交票价调整听证会: announced 2026-11-23, held 2026-12-24, 31 days. */
const bus: HearingNotice = {
  noticeOn: '2026-11-23',
  heldOn: '2026-12-24',
  startsAt: '09:00',
  place: '县政务服务中心三楼会议室',
  draftPublished: true,
  explanationPublished: true,
  price: true,
};

describe('第十六条 提前公布决策草案及其说明等材料，明确听证时间、地点', () => {
  it.each([
    ['齐全', {}, []],
    ['没有草案', { draftPublished: false }, ['draftPublished']],
    ['没有说明', { explanationPublished: false }, ['explanationPublished']],
    ['没有日期', { heldOn: null }, ['heldOn']],
    ['没有钟点', { startsAt: ' ' }, ['heldOn']],
    ['没有地点', { place: '' }, ['place']],
    [
      '什么也没有',
      { draftPublished: false, explanationPublished: false, heldOn: null, place: null },
      ['draftPublished', 'explanationPublished', 'heldOn', 'place'],
    ],
  ])('%s', (_, change, fields) => {
    const found = refuseHearingNotice({ ...bus, ...change }, DEFAULT_POLICY);
    expect(codes(found)).toEqual(fields.length > 0 ? ['HEARING_NOTICE_INCOMPLETE'] : []);
    expect(found.flatMap((one) => one.fields)).toEqual(fields);
  });

  it.each([
    ['价格听证，三十日', true, '2026-11-24', []],
    ['价格听证，二十九日', true, '2026-11-25', [['HEARING_NOTICE_LATE', 'WARN']]],
    ['其他听证，十五日', false, '2026-12-09', []],
    ['其他听证，十四日', false, '2026-12-10', [['HEARING_NOTICE_LATE', 'WARN']]],
    ['前一日', false, '2026-12-23', [['HEARING_NOTICE_LATE', 'WARN']]],
    ['当日', false, '2026-12-24', [['HEARING_NOTICE_LATE', 'BLOCK']]],
    ['事后', false, '2026-12-25', [['HEARING_NOTICE_LATE', 'BLOCK']]],
  ] as const)('%s', (_, price, noticeOn, found) => {
    const findings = refuseHearingNotice({ ...bus, price, noticeOn }, DEFAULT_POLICY);
    expect(briefly(findings)).toEqual(found);
    // How many days is the county's word, that it is before the hearing is the statute's.
    expect(findings.every(({ severity, basis }) => (severity === 'BLOCK') === (basis === 'LAW'))).toBe(true);
  });

  it('没有收到听证通知的参加人，一人一条，与材料送达分开', () => {
    const told = { name: '周某某', told: true, course: '电子邮件，已发送' };
    const untold = { name: '江某某', told: false, course: '' };
    expect(briefly(refuseUntoldParticipants([told]))).toEqual([]);
    const [found, ...more] = refuseUntoldParticipants([told, untold]);
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      code: 'HEARING_PARTICIPANT_UNTOLD',
      severity: 'WARN',
      rule: 'R-27',
      fields: ['participants.1.told'],
    });
    expect(found?.message).toContain('江某某收到了参加听证会的通知（尚未通知）');
  });

  it('日数由本县设定，说明最迟公告日', () => {
    const policy = { hearingNoticeDays: 10, priceHearingNoticeDays: 40 };
    expect([noticeDays({ price: false }, policy), noticeDays({ price: true }, policy)]).toEqual([10, 40]);
    expect(latestNotice({ heldOn: '2026-12-24', price: true }, policy)).toBe('2026-11-14');
    expect(refuseHearingNotice(bus, policy)[0]?.message).toContain('提前31日公告，少于本县设定的40日');
    expect(refuseHearingNotice(bus, policy)[0]?.message).toContain('2026年11月14日');
  });
});

const S = StakeholderSide;
const M = SelectionMode;
const sides = [S.CONSUMER, S.OPERATOR, S.STAKEHOLDER];
const drawn: HearingSelection = {
  heldOn: '2026-12-24',
  listOn: '2026-12-09',
  selectionMode: M.DRAW,
  methodPublishedAt: new Date('2026-11-23T01:00:00Z'),
  selectedAt: new Date('2026-12-07T02:00:00Z'),
  seed: '20261207-LANXI',
  seedPublishedAt: new Date('2026-12-07T01:00:00Z'),
  sides,
  participants: [...sides, S.CONSUMER].map((side) => ({ side })),
};
const judge = (change: Partial<HearingSelection>) =>
  briefly(refuseHearingSelection({ ...drawn, ...change }, DEFAULT_POLICY));

describe('第十六条 听证参加人名单在听证会前公布', () => {
  it.each([
    ['十五日前', {}, []],
    ['十四日前', { listOn: '2026-12-10' }, [['HEARING_LIST_LATE', 'WARN']]],
    ['前一日', { listOn: '2026-12-23' }, [['HEARING_LIST_LATE', 'WARN']]],
    ['当日', { listOn: '2026-12-24' }, [['HEARING_LIST_UNPUBLISHED', 'BLOCK']]],
    ['事后', { listOn: '2026-12-25' }, [['HEARING_LIST_UNPUBLISHED', 'BLOCK']]],
    ['没有公布', { listOn: null }, [['HEARING_LIST_UNPUBLISHED', 'BLOCK']]],
    ['不遴选的，也要公布', { listOn: null, selectionMode: M.NONE }, [['HEARING_LIST_UNPUBLISHED', 'BLOCK']]],
  ] as const)('%s', (_, change, found) => {
    expect(judge(change)).toEqual(found);
  });
});

describe('第十六条 需要遴选听证参加人的，先公布遴选办法，公平公开遴选，保证各方都有代表', () => {
  const unpublished = ['HEARING_METHOD_UNPUBLISHED', 'BLOCK'];
  const seedless = ['HEARING_SEED_UNPUBLISHED', 'WARN'];
  it.each([
    ['没有公布办法', { methodPublishedAt: null }, [unpublished]],
    ['遴选时才公布', { methodPublishedAt: drawn.selectedAt }, [unpublished]],
    ['尚未遴选', { selectedAt: null }, []],
    ['尚未遴选，没有办法', { selectedAt: null, methodPublishedAt: null }, [unpublished]],
    ['没有种子', { seed: ' ' }, [seedless]],
    ['种子没有公布', { seedPublishedAt: null }, [seedless]],
    ['抽取时才公布种子', { seedPublishedAt: drawn.selectedAt }, [seedless]],
    ['推荐的不需要种子', { selectionMode: M.NOMINATION, seed: null, seedPublishedAt: null }, []],
    ['推荐的也要先公布办法', { selectionMode: M.NOMINATION, methodPublishedAt: null }, [unpublished]],
    [
      '不遴选的不需要办法',
      { selectionMode: M.NONE, methodPublishedAt: null, selectedAt: null, seed: null, seedPublishedAt: null },
      [],
    ],
    [
      '没有经营者',
      { participants: [{ side: S.CONSUMER }, { side: S.STAKEHOLDER }] },
      [['HEARING_SIDE_MISSING', 'BLOCK']],
    ],
    ['没有参加人', { participants: [] }, [['HEARING_SIDE_MISSING', 'BLOCK']]],
    ['没有写明各方', { sides: [] }, [['HEARING_SIDE_MISSING', 'BLOCK']]],
  ])('%s', (_, change, found) => {
    expect(judge(change)).toEqual(found);
  });

  it('缺少的各方一次说全', () => {
    const found = refuseHearingSelection({ ...drawn, participants: [{ side: S.OPERATOR }] }, DEFAULT_POLICY);
    expect(found[0]?.message).toBe('参加人中没有消费者、其他利益相关方。');
  });
});
