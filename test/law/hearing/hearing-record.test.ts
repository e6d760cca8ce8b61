import { describe, expect, it } from 'vitest';
import {
  latestDelivery,
  refuseHandOver,
  refuseHearingMaterials,
  refuseSending,
  refuseUnserved,
} from '#server/law/hearing/hearing-materials.ts';
import { type HearingRecord, refuseHearingRecord } from '#server/law/hearing/hearing-record.ts';
import { StakeholderSide } from '#server/law/hearing/hearing-selection.ts';
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';
import { consumersNeeded, priceAuthorityOf, refusePriceHearing } from '#server/law/hearing/price-hearing.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);
const briefly = (found: readonly { code: string; severity: string }[]) =>
  found.map(({ code, severity }) => [code, severity]);
const S = StakeholderSide;

describe('第十六条 听证会材料在举行听证会7日前送达听证参加人', () => {
  const heldOn = '2026-12-24';
  const to = (name: string, deliveredOn: `${number}-${number}-${number}` | null) => ({
    participantId: name,
    name,
    deliveredOn,
  });
  const late = ['HEARING_MATERIAL_LATE', 'BLOCK'];
  it.each([
    ['八日前', '2026-12-16', []],
    ['恰好七日', '2026-12-17', [['HEARING_MATERIAL_ON_THE_DAY', 'WARN']]],
    ['六日前', '2026-12-18', [late]],
    ['当日', '2026-12-24', [late]],
    ['没有送达', null, [late]],
  ] as const)('%s', (_, deliveredOn, found) => {
    const findings = refuseHearingMaterials({ heldOn, price: false, deliveries: [to('张三', deliveredOn)] });
    expect(briefly(findings)).toEqual(found);
    expect(findings.every(({ severity, basis }) => (severity === 'BLOCK') === (basis === 'LAW'))).toBe(true);
  });

  it('逐人计算，指出是哪一位，最迟哪一日', () => {
    const deliveries = [to('张三', '2026-12-15'), to('李四', '2026-12-18'), to('王五', null)];
    const found = refuseHearingMaterials({ heldOn, price: false, deliveries });
    expect(latestDelivery(heldOn)).toBe('2026-12-17');
    expect(found.map(({ fields, message }) => [fields, message])).toEqual([
      [
        ['deliveries.1.deliveredOn'],
        '听证会材料应于7日前送达，最迟2026年12月17日；李四2026年12月18日才送达。',
      ],
      [['deliveries.2.deliveredOn'], '听证会材料应于7日前送达，最迟2026年12月17日；王五尚未送达。'],
    ]);
  });

  it('没有送达的，写明渠道的结果；举行时只看没有按时送达的', () => {
    const course = '电话，等待电话告知';
    const deliveries = [{ ...to('张三', null), course }, to('李四', '2026-12-17'), to('王五', '2026-12-10')];
    const materials = { heldOn, price: true, deliveries } as const;
    expect(refuseHearingMaterials(materials)[0]?.message).toContain(`张三尚未送达（${course}）`);
    expect(briefly(refuseUnserved(materials))).toEqual([late]);
  });

  const at = (text: string) => new Date(`2026-12-${text}:00+08:00`);
  const handed = { participantIds: ['甲'], handedAt: at('10T09:00'), fileId: '回证' };
  const now = { now: at('10T10:00'), listPublishedAt: at('02T09:00') };
  it.each([
    ['当面送达，有回证', {}, []],
    ['没有选人', { participantIds: [] }, ['HEARING_DELIVERY_TO_NOBODY']],
    ['还没有发生', { handedAt: at('10T10:01') }, ['HAPPENED_IN_FUTURE']],
    ['参加人名单还没有公布的前一日', { handedAt: at('01T23:59') }, ['DELIVERED_BEFORE_LIST']],
    ['没有送达回证', { fileId: ' ' }, ['HEARING_RECEIPT_REQUIRED']],
  ])('登记当面送达：%s', (_, change, found) => {
    expect(codes(refuseHandOver({ ...handed, ...change }, now))).toEqual(found);
  });

  it('都已收到的，不用再发送材料', () => {
    expect(refuseSending([to('张三', '2026-12-10'), to('李四', null)])).toEqual([]);
    expect(codes(refuseSending([to('张三', '2026-12-10')]))).toEqual(['HEARING_MATERIALS_ALL_SERVED']);
  });

  it('没有登记送达的，不能举行', () => {
    expect(briefly(refuseHearingMaterials({ heldOn, price: false, deliveries: [] }))).toEqual([late]);
  });

  it.each([
    ['十五日前', '2026-12-09', []],
    ['十四日前', '2026-12-10', [['PRICE_HEARING_MATERIAL_LATE', 'WARN']]],
    ['恰好七日', '2026-12-17', [['PRICE_HEARING_MATERIAL_LATE', 'WARN']]],
    ['六日前', '2026-12-18', [late]],
  ] as const)('价格听证会，本县设定提前15日：%s', (_, deliveredOn, found) => {
    const materials = { heldOn, price: true, deliveries: [to('张三', deliveredOn)] } as const;
    expect(briefly(refuseHearingMaterials(materials))).toEqual(found);
  });

  it('价格听证会的日数可以另行设定，不得少于7日', () => {
    const at = (deliveredOn: '2026-12-17' | '2026-12-18') => ({
      heldOn: '2026-12-24' as const,
      price: true,
      deliveries: [to('张三', deliveredOn)],
    });
    const policy = { priceMaterialDays: 3 };
    expect(codes(refuseHearingMaterials(at('2026-12-17'), policy))).toEqual(['HEARING_MATERIAL_ON_THE_DAY']);
    expect(codes(refuseHearingMaterials(at('2026-12-18'), policy))).toEqual(['HEARING_MATERIAL_LATE']);
  });
});

describe('第十七条 听证会公开举行，陈述、发言、解释说明，听证记录由参加人确认签字', () => {
  const signed = { participantId: 'p1', name: '张三', attended: true, signedOn: '2026-12-24' } as const;
  const record: HearingRecord = {
    heldInPublic: true,
    presentation: '县发改委介绍票价调整方案和成本监审情况。',
    statements: [{ participantId: 'p1', text: '建议学生票价不变。' }],
    explanation: '学生半价政策不变。',
    signatures: [signed],
  };
  it.each([
    ['齐全', {}, []],
    ['没有公开举行', { heldInPublic: false }, ['HEARING_NOT_PUBLIC']],
    ['承办单位没有陈述', { presentation: ' ' }, ['HEARING_RECORD_INCOMPLETE']],
    ['没有人发言', { statements: [] }, ['HEARING_RECORD_INCOMPLETE']],
    ['发言空白', { statements: [{ participantId: 'p1', text: ' ' }] }, ['HEARING_RECORD_INCOMPLETE']],
    ['没有解释说明', { explanation: null }, ['HEARING_RECORD_INCOMPLETE']],
    ['没有签字', { signatures: [{ ...signed, signedOn: null }] }, ['HEARING_RECORD_UNSIGNED']],
    [
      '拒签没有写明理由',
      { signatures: [{ ...signed, signedOn: null, refusalReason: ' ' }] },
      ['HEARING_RECORD_UNSIGNED'],
    ],
    ['拒签，注明理由', { signatures: [{ ...signed, signedOn: null, refusalReason: '认为记录过简。' }] }, []],
    ['没有到会的不必签字', { signatures: [signed, { ...signed, attended: false, signedOn: null }] }, []],
    ['无人到会', { signatures: [{ ...signed, attended: false }] }, ['HEARING_RECORD_INCOMPLETE']],
  ])('%s', (_, change, found) => {
    expect(codes(refuseHearingRecord({ ...record, ...change }))).toEqual(found);
  });

  it('尚未签字的一次说全', () => {
    const signatures = ['张三', '李四', '王五'].map((name, index) => ({
      ...signed,
      name,
      signedOn: index === 0 ? signed.signedOn : null,
    }));
    expect(refuseHearingRecord({ ...record, signatures })[0]?.message).toContain('尚未签字：李四、王五');
  });
});

describe('价格听证会：消费者不少于参加人的五分之二，由价格主管部门主持', () => {
  const mix = (consumers: number, all: number) =>
    Array.from({ length: all }, (_, index) => ({ side: index < consumers ? S.CONSUMER : S.DEPARTMENT }));
  it.each([
    [6, 15, []],
    [5, 15, ['CONSUMER_SHARE_LOW']],
    [5, 13, ['CONSUMER_SHARE_LOW']],
    [6, 13, []],
    [4, 10, []],
    [3, 10, ['CONSUMER_SHARE_LOW']],
    [2, 5, []],
    [1, 2, []],
    [0, 0, ['CONSUMER_SHARE_LOW']],
  ])('消费者%i名，参加人%i名', (consumers, all, found) => {
    const hearing = { heldByPriceAuthority: true, participants: mix(consumers, all) };
    expect(codes(refusePriceHearing(hearing, DEFAULT_POLICY))).toEqual(found);
  });

  it('比例由本县设定，不因小数而多算一名', () => {
    expect(consumersNeeded(100, { consumerShareMin: 0.55 })).toBe(55);
    expect(consumersNeeded(15, { consumerShareMin: 0.4 })).toBe(6);
    expect(consumersNeeded(15, { consumerShareMin: 0.5 })).toBe(8);
    expect(consumersNeeded(1_000, { consumerShareMin: 0.455 })).toBe(455);
    const hearing = { heldByPriceAuthority: true, participants: mix(6, 15) };
    expect(codes(refusePriceHearing(hearing, { consumerShareMin: 0.5 }))).toEqual(['CONSUMER_SHARE_LOW']);
  });

  it.each([
    ['牵头单位是', [true, false], [true, true], '甲局'],
    ['会同单位是', [false, true], [true, true], '乙局'],
    ['都是的，由牵头单位', [true, true], [true, true], '甲局'],
    ['都不是', [false, false], [true, true], undefined],
    ['登记过而单位已停用', [true, false], [false, true], undefined],
  ])('价格主管部门：%s', (_, authority, active, name) => {
    const units = ['甲局', '乙局'].map((unit, index) => ({
      name: unit,
      priceAuthority: authority[index] ?? false,
      active: active[index] ?? false,
    }));
    expect(priceAuthorityOf(units)?.name).toBe(name);
  });

  it('不是价格主管部门主持的，不能举行', () => {
    const hearing = { heldByPriceAuthority: false, participants: mix(6, 15) };
    expect(refusePriceHearing(hearing, DEFAULT_POLICY)).toMatchObject([
      { code: 'PRICE_HEARING_HOST', basis: 'LAW', severity: 'BLOCK' },
    ]);
  });
});
