/** 第二章第二节 公众参与, 听证 at its borders: who takes part in a price hearing, and 第十七条. */
import { describe, expect, it } from 'vitest';
import { type HearingRecord, refuseHearingRecord } from '#server/law/hearing/hearing-record.ts';
import { SelectionMode, StakeholderSide } from '#server/law/hearing/hearing-selection.ts';
import { HearingStage, refuseHearingTransition } from '#server/law/hearing/hearing-stage.ts';
import { refusePriceHearing } from '#server/law/hearing/price-hearing.ts';
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';
import { found } from './found.ts';

describe('第十六条、价格法第二十三条 消费者不少于五分之二，满五分之二即可', () => {
  const LOW = ['CONSUMER_SHARE_LOW'];
  it.each<[string, number, number, boolean, string[]]>([
    ['五人中两人，恰好五分之二', 2, 5, true, []],
    ['五人中一人', 1, 5, true, LOW],
    ['六人中两人，不足五分之二', 2, 6, true, LOW],
    ['二十五人中十人，恰好五分之二', 10, 25, true, []],
    ['二十六人中十人', 10, 26, true, LOW],
    ['只有一人，是消费者', 1, 1, true, []],
    ['只有一人，不是消费者，又不由价格主管部门主持', 0, 1, false, ['PRICE_HEARING_HOST', ...LOW]],
  ])('%s', (_, consumers, all, heldByPriceAuthority, expected) => {
    const { CONSUMER, OPERATOR } = StakeholderSide;
    const participants = Array.from({ length: all }, (_one, index) => ({
      side: index < consumers ? CONSUMER : OPERATOR,
    }));
    expect(found(refusePriceHearing({ heldByPriceAuthority, participants }, DEFAULT_POLICY))).toEqual(
      expected,
    );
  });
});

describe('第十七条 公开举行，参加人核对记录并签字', () => {
  const signed = { participantId: 'p1', name: '甲', attended: true, signedOn: '2026-12-24' } as const;
  const record: HearingRecord = {
    heldInPublic: true,
    presentation: '起步价二元',
    statements: [{ participantId: 'p1', text: '不同意' }],
    explanation: '亏损三年',
    signatures: [signed],
  };
  const refused = { ...signed, signedOn: null, refusalReason: '记录漏了追问' };
  it.each<[string, Partial<HearingRecord>, string[]]>([
    ['到会的全都拒签，各注明理由', { signatures: [refused, refused] }, []],
    [
      '一人拒签有理由，一人没有签也没有理由',
      { signatures: [refused, { ...signed, signedOn: null }] },
      ['HEARING_RECORD_UNSIGNED'],
    ],
    [
      '没有到会的却签了字，到会的一个也没有',
      { signatures: [{ ...signed, attended: false }] },
      ['HEARING_RECORD_INCOMPLETE'],
    ],
    [
      '不公开、没有解释、没有签字：一次说全',
      { heldInPublic: false, explanation: '', signatures: [{ ...signed, signedOn: null }] },
      ['HEARING_NOT_PUBLIC', 'HEARING_RECORD_INCOMPLETE', 'HEARING_RECORD_UNSIGNED'],
    ],
  ])('%s', (_, change, expected) =>
    expect(found(refuseHearingRecord({ ...record, ...change }))).toEqual(expected),
  );

  const H = HearingStage;
  it.each<[string, Parameters<typeof refuseHearingTransition>, string[]]>([
    ['材料没有送完就举行', ['hold', H.LIST_PUBLISHED, SelectionMode.NONE], ['WRONG_STAGE']],
    ['材料送完才举行', ['hold', H.MATERIALS_DELIVERED, SelectionMode.NONE], []],
    [
      '要抽取的，公告之后直接公布名单',
      ['publishList', H.NOTICE_PUBLISHED, SelectionMode.DRAW],
      ['HEARING_SELECTION_REQUIRED'],
    ],
    ['不遴选的，公告之后直接公布名单', ['publishList', H.NOTICE_PUBLISHED, SelectionMode.NONE], []],
    ['举行前一个环节还能延期', ['postpone', H.MATERIALS_DELIVERED, SelectionMode.NONE], []],
    ['举行以后不能延期', ['postpone', H.HELD, SelectionMode.NONE], ['WRONG_STAGE']],
    ['没有签字就公布报告', ['publishReport', H.HELD, SelectionMode.NONE], ['WRONG_STAGE']],
    ['举行以后不能取消', ['cancel', H.HELD, SelectionMode.NONE], ['WRONG_STAGE']],
  ])('环节：%s', (_, given, expected) => expect(found(refuseHearingTransition(...given))).toEqual(expected));
});
