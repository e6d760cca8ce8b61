/** 抽选方案的常用名额: one press, and what it sends. */
import { describe, expect, it } from 'vitest';
import { drawPlanFields } from '#client/staff/domains/invitation/draw-plan-fields.ts';
import { planAfter, planFindings, planInput } from '#client/staff/domains/invitation/draw-plan-form.ts';
import type { Preset } from '#client/staff/domains/invitation/draw-presets.ts';

const TOWNS = ['城关镇', '青石镇', '柳溪乡', '东桥镇'];
const LATEST = {
  method: 'LOTTERY',
  seats: 2,
  quotas: [{ attribute: 'CATEGORY', label: '群众代表', categories: ['RESIDENT'], min: 1, max: 2 }],
} as const;
const given = { latest: LATEST as never, towns: TOWNS };

const chosen = (preset: Preset) => ({ ...planAfter(given.latest), preset, topics: '养老' });
const shown = (preset: Preset) =>
  drawPlanFields(given)
    .filter(({ when }) => when?.(chosen(preset)) ?? true)
    .map(({ name }) => name);
const seatsOf = (preset: Preset) =>
  planInput(chosen(preset), given).quotas.map(({ label, min, max }) => [label, min, max]);

describe('常用名额', () => {
  it.each<[Preset, string, number, number]>([
    ['LAST', 'LOTTERY', 2, 1],
    ['SIX', 'ROTATION', 6, 4],
    ['EACH', 'ROTATION', 4, 4],
    ['TOWNS', 'LOTTERY', 6, 8],
  ])('%s：按%s抽%i名，名额%i项，没有不合规则的', (preset, method, seats, quotas) => {
    const input = planInput(chosen(preset), given);
    expect([input.method, input.seats, input.quotas.length]).toEqual([method, seats, quotas]);
    expect(planFindings(input, 'PUBLIC')).toEqual([]);
  });

  it('六名：两代表一委员和群众代表各2名，专家学者和其他类别各1名', () => {
    expect(seatsOf('SIX')).toEqual([
      ['两代表一委员', 2, 2],
      ['专家学者', 1, 1],
      ['群众代表', 2, 2],
      ['其他类别', 1, 1],
    ]);
  });

  it('兼顾乡镇：每类1至2名，每个乡镇至多2名；乡镇少的，最多按平均数进位', () => {
    expect(seatsOf('TOWNS').slice(3, 6)).toEqual([
      ['其他类别', 1, 2],
      ['城关镇', 0, 2],
      ['青石镇', 0, 2],
    ]);
    const two = planInput(chosen('TOWNS'), { latest: null, towns: ['城关镇', '青石镇'] });
    expect(two.quotas.at(-1)).toMatchObject({ label: '青石镇', min: 0, max: 3 });
  });

  it('选了常用名额的，只问议题领域和利害关系；更多才列出名额', () => {
    expect(shown('SIX')).toEqual(['preset', 'topics', 'concernedUnits', 'concernedRegions']);
    expect(shown('TOWNS')).toEqual(['preset', 'concernedUnits', 'concernedRegions']);
    expect(shown('OWN')).toEqual([
      'preset',
      'method',
      'seats',
      'quotas',
      'concernedUnits',
      'concernedRegions',
    ]);
  });

  it('与上次相同的，写明上次是怎样的', () => {
    expect(drawPlanFields(given)[0]).toMatchObject({
      hints: { LAST: '分层抽签，共2名：群众代表1至2名。' },
    });
  });

  it('没有公布过方案的，不能与上次相同，先选六名', () => {
    const first = { latest: null, towns: TOWNS };
    const [preset] = drawPlanFields(first);
    expect(preset).not.toMatchObject({ options: { LAST: expect.anything() as string } });
    expect(planInput(planAfter(null), first)).toMatchObject({ method: 'ROTATION', seats: 6 });
  });
});
