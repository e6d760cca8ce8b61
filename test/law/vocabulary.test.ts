import { describe, expect, expectTypeOf, it } from 'vitest';
import { vocabulary } from '#server/law/vocabulary.ts';

const [Stance, STANCE_LABELS] = vocabulary({ SUPPORT: '支持', AGAINST: '反对', OTHER: '其他' });
type Stance = keyof typeof Stance;

describe('各种情形和名称只写一次', () => {
  it('每种情形的值就是它的代码，名称随代码取', () => {
    expect(Stance.AGAINST).toBe('AGAINST');
    expect(STANCE_LABELS[Stance.AGAINST]).toBe('反对');
    expectTypeOf<Stance>().toEqualTypeOf<'SUPPORT' | 'AGAINST' | 'OTHER'>();
  });

  it('列举时按写下的先后', () => {
    expect(Object.keys(Stance)).toEqual(['SUPPORT', 'AGAINST', 'OTHER']);
    expect(Object.values(STANCE_LABELS)).toEqual(['支持', '反对', '其他']);
  });
});
