import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { inTime } from '#client/staff/domains/compliance/counts.ts';
import { Duties } from '#client/staff/domains/compliance/DutyPanel.tsx';
import { filterOf } from '#client/staff/domains/compliance/duty-address.ts';
import { DUTY_HEAD, dutyRow } from '#client/staff/domains/compliance/duty-rows.ts';
import { dayWords, type Duty, lightOf, stateWord } from '#client/staff/domains/compliance/duty-words.ts';
import { ledgerFilter } from '#client/staff/domains/compliance/ledger-address.ts';

const duty = (more: Partial<Duty> = {}): Duty => ({
  __typename: 'Duty',
  id: 'PUBLICATION:2026-003',
  code: 'PUBLICATION',
  rule: 'R-56',
  basis: 'LAW',
  article: '国令713号第三十二条',
  title: '决策印发之日起20个工作日内公布',
  stage: 'PUBLICATION',
  state: 'DUE',
  lateness: null,
  decisionNo: '2026-003',
  decisionTitle: '物业管理办法',
  about: null,
  post: '县政府办经办人',
  role: 'GOV_OFFICE_STAFF',
  unitId: null,
  unitName: '县政府办公室',
  dueOn: '2026-06-12',
  provisional: false,
  left: '还有4个工作日',
  day: '2026-06-12',
  reason: null,
  evidence: null,
  ...more,
});
const told = { label: '决策公布', path: '/gongzuotai/juece/2026-003#jilu-1' };

describe('状态用文字说明，不只靠颜色', () => {
  it.each([
    ['待办', 'open', {}],
    ['待办', 'care', { left: '还有3个工作日' }],
    ['待办', 'care', { left: '今日到期' }],
    ['待办', 'open', { left: '还有13日' }],
    ['逾期未办', 'due', { state: 'LATE', lateness: 'UNMET', left: '逾期2个工作日' }],
    ['迟办', 'care', { state: 'LATE', lateness: 'DONE_LATE' }],
    ['迟登记', 'care', { state: 'LATE', lateness: 'TOLD_LATE' }],
    ['缺漏', 'due', { state: 'MISSING' }],
    ['已履行', 'done', { state: 'MET' }],
    ['不适用', 'closed', { state: 'NOT_APPLICABLE' }],
  ] as const)('%s %s', (word, light, more) => {
    expect([stateWord(duty(more)), lightOf(duty(more))]).toEqual([word, light]);
  });

  it('更正过的日期，两个日期都列出，登记日另列', () => {
    const evidence = { ...told, saidOn: '2026-06-10', worstOn: '2026-06-20', recordedOn: '2026-06-20' };
    const late = duty({
      state: 'LATE',
      lateness: 'DONE_LATE',
      left: '迟办5个工作日',
      evidence: { __typename: 'DutyEvidence', ...evidence },
    });
    expect(dayWords(late)).toEqual([
      '期限6月12日',
      '办理6月10日',
      '更正前为6月20日',
      '登记6月20日',
      '迟办5个工作日',
    ]);
    expect(dutyRow(late)).toHaveLength(DUTY_HEAD.length);
    expect(dutyRow(late)[DUTY_HEAD.indexOf('更正前最晚办理日')]).toBe('2026-06-20');
  });
});

describe('一项决策的合规情况', () => {
  it('要办的在上，已履行的和不适用的折起来，每项写明条款、责任单位、证据', () => {
    const html = renderToStaticMarkup(
      <Duties
        duties={[
          duty(),
          duty({
            id: 'b',
            title: '行政首长最后发表意见',
            state: 'MET',
            evidence: { __typename: 'DutyEvidence', ...told, saidOn: null, worstOn: null, recordedOn: null },
          }),
          duty({ id: 'c', title: '举行听证会', state: 'NOT_APPLICABLE', reason: '没有应当听证的情形。' }),
        ]}
      />,
    );
    expect(html.indexOf('决策印发之日起')).toBeLessThan(html.indexOf('已履行的1项'));
    expect(html).toContain('未到环节和不适用的1项');
    for (const said of [
      '国令713号第三十二条',
      '县政府办公室',
      '没有应当听证的情形。',
      'href="/gongzuotai/juece/2026-003#jilu-1"',
    ])
      expect(html).toContain(said);
  });

  it('没有要办的事项时也说明', () => {
    expect(renderToStaticMarkup(<Duties duties={[]} />)).toContain('没有逾期、缺漏或者待办的事项');
  });
});

describe('地址即筛选', () => {
  const address = (text: string) => ({
    get: (name: string) => new URLSearchParams(text).get(name) || undefined,
  });
  it('读不懂的条件不起作用', () => {
    expect(filterOf(address('nian=x&danwei=1&zhuangtai=RED&huanjie=toString&cong=2026-02-30'))).toEqual({
      year: null,
      unitId: null,
      code: null,
      stage: null,
      states: null,
      from: null,
      to: null,
    });
    expect(filterOf(address('nian=2026&zhuangtai=LATE&huanjie=ARCHIVE'))).toMatchObject({
      year: 2026,
      states: ['LATE'],
      stage: 'ARCHIVE',
    });
  });

  it('台账先看本人经办的，前一个月到后两个月', () => {
    expect(ledgerFilter(address(''), '2026-11-20', 'u')).toMatchObject({
      from: '2026-10-21',
      to: '2027-01-19',
      mine: true,
      unitId: null,
    });
    expect(ledgerFilter(address('fanwei=danwei'), '2026-11-20', 'u')).toMatchObject({
      mine: null,
      unitId: 'u',
    });
  });
});

it('按时率只算已经到期或者应当履行的，迟办不算按时', () => {
  const counts = { met: 7, due: 5, late: 2, unmet: 1, missing: 1, waived: 0, ahead: 9, notApplicable: 9 };
  expect(inTime({ __typename: 'DutyCounts', ...counts } as never)).toBe(70);
  expect(inTime({ ...counts, met: 0, late: 0, missing: 0 } as never)).toBeNull();
});
