/** 国令713号第十六条: the organiser does not choose who is heard, so a seat is left by the person who has it. */
import { describe, expect, it } from 'vitest';
import {
  type OwnStanding,
  type PaperGround,
  passesSeat,
  refuseOwnWithdrawal,
  refuseWithdrawalByOthers,
  refuseWithdrawalPaper,
  type WithdrawalPaper,
  type Withdrawals,
  WithdrawalWay,
  withdrawalsTold,
} from '#server/law/hearing/hearing-withdrawal.ts';
import { STAKEHOLDER_SIDE_LABELS } from '#server/law/hearing/hearing-side.ts';
import { HearingStage } from '#server/law/hearing/hearing-stage.ts';

const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);
const at = (text: string) => new Date(`2026-12-${text}:00+08:00`);

describe('第十六条 遴选听证参加人应当公平公开：书面撤回要有本人签名的纸件', () => {
  const paper: WithdrawalPaper = { way: 'POSTED', receivedOn: '2026-12-07', fileId: 'f1' };
  const ground: PaperGround = {
    seatedOn: '2026-12-05',
    today: '2026-12-08',
    papersOfOthers: ['f2'],
  };
  it.each<[string, Partial<WithdrawalPaper>, string[]]>([
    ['本人签名的纸件，邮寄', {}, []],
    ['当面递交', { way: 'HANDED' }, []],
    ['他人转交', { way: 'FORWARDED' }, []],
    ['没有纸件，只说本人不来了', { fileId: ' ' }, ['HEARING_WITHDRAWAL_UNSIGNED']],
    ['工作人员代为在线撤回', { way: 'ONLINE' }, ['HEARING_WITHDRAWAL_BY_PERSON']],
    ['一份纸件撤回两个人', { fileId: 'F2' }, ['HEARING_WITHDRAWAL_PAPER_USED']],
    ['抽取当天收到', { receivedOn: '2026-12-05' }, []],
    ['抽取以前已经“收到”', { receivedOn: '2026-12-04' }, ['HEARING_WITHDRAWAL_DAY']],
    ['今天收到', { receivedOn: '2026-12-08' }, []],
    ['明天才收到', { receivedOn: '2026-12-09' }, ['HEARING_WITHDRAWAL_DAY']],
  ])('%s', (_, change, expected) => {
    expect(codes(refuseWithdrawalPaper({ ...paper, ...change }, ground))).toEqual(expected);
  });

  it('报名由本人凭回执撤回，承办单位不能代为撤回', () => {
    expect(codes(refuseWithdrawalByOthers())).toEqual(['HEARING_WITHDRAWAL_BY_PERSON']);
  });
});

describe('第十六条 席位由本人撤回，不经承办单位', () => {
  const own: OwnStanding = {
    attendance: 'PARTICIPANT',
    state: 'REGISTERED',
    pooled: false,
    closesAt: at('04T17:30'),
    stage: HearingStage.NOTICE_PUBLISHED,
    begins: at('24T09:00'),
  };
  const pooled = { pooled: true, stage: HearingStage.SELECTING };
  const listed = { ...pooled, stage: HearingStage.LIST_PUBLISHED };
  const CLOSED = ['SIGN_UP_WITHDRAWAL_CLOSED'];
  it.each<[string, Partial<OwnStanding>, string, string[]]>([
    ['报名期间', {}, '03T09:00', []],
    ['报名截止，等待抽取', {}, '04T17:30', CLOSED],
    ['名册已公布，等待抽取', pooled, '05T09:00', CLOSED],
    ['抽中以后', { ...pooled, state: 'DRAWN' }, '05T16:00', []],
    ['候补', { ...pooled, state: 'RESERVE' }, '05T16:00', []],
    ['名单公布以后', { ...listed, state: 'DRAWN' }, '10T09:00', []],
    ['材料送达以后', { ...pooled, stage: 'MATERIALS_DELIVERED', state: 'DRAWN' }, '20T09:00', []],
    ['听证会前一分钟', { ...listed, state: 'DRAWN' }, '24T08:59', []],
    ['听证会开始', { ...listed, state: 'DRAWN' }, '24T09:00', CLOSED],
    ['登记举行以后', { ...pooled, stage: 'HELD', begins: null, state: 'DRAWN' }, '24T08:00', CLOSED],
    ['已经撤回', { state: 'WITHDRAWN' }, '03T09:00', ['SIGN_UP_WITHDRAWN']],
    ['已经书面撤回', { ...listed, state: 'DECLINED' }, '10T09:00', ['SIGN_UP_WITHDRAWN']],
    ['旁听，截止以后', { attendance: 'OBSERVER', state: 'CONFIRMED' }, '20T09:00', []],
    ['旁听，开始以后', { attendance: 'OBSERVER', state: 'CONFIRMED' }, '24T09:00', CLOSED],
  ])('%s', (_, change, now, expected) => {
    expect(codes(refuseOwnWithdrawal({ ...own, ...change }, at(now)))).toEqual(expected);
  });

  it('材料送达以后不再递补：来不及在七日前送达', () => {
    const passing = Object.values(HearingStage).filter(passesSeat);
    expect(passing).toEqual(['NOTICE_PUBLISHED', 'SELECTING', 'LIST_PUBLISHED']);
  });
});

describe('撤回的人数按方面公布', () => {
  const one: Withdrawals = { side: 'CONSUMER', persons: 3, online: 2, written: 1 };
  it.each<[string, Withdrawals[], string]>([
    ['没有人撤回', [], '没有参加人撤回。'],
    ['一方', [one], '参加人撤回：消费者撤回3人，其中本人在线2人，书面1人。'],
    [
      '从前由承办单位登记的，另外写明',
      [
        { ...one, written: 0 },
        { side: 'OPERATOR', persons: 1, online: 0, written: 1 },
      ],
      '参加人撤回：消费者撤回3人，其中本人在线2人，书面0人，承办单位登记1人；经营者撤回1人，其中本人在线0人，书面1人。',
    ],
  ])('%s', (_, all, told) => {
    expect(withdrawalsTold(all)).toBe(told);
    expect(all.every(({ side }) => told.includes(STAKEHOLDER_SIDE_LABELS[side]))).toBe(true);
  });

  it('方式有本人在线和三种纸件', () => {
    expect(Object.keys(WithdrawalWay)).toEqual(['ONLINE', 'HANDED', 'POSTED', 'FORWARDED']);
  });
});
