/** The conditions of the lists of consultations and reports as they stand in the address (征集筛选). */
import { CONSULTATION_STATE_LABELS } from '#client/words.ts';
import type { At } from '#client/route.ts';
import { organIn } from '../options.ts';
import { wholeNumber } from '../page.ts';

export type State = keyof typeof CONSULTATION_STATE_LABELS;

export const CONSULTATIONS_QUERY = ['zhuangtai', 'danwei', 'jiguan', 'nian', 'after', 'qian'] as const;

export const STATE_WORDS: Readonly<Record<State, string>> = {
  OPEN: 'zhengji',
  COMING: 'jijiang',
  CLOSED: 'jieshu',
  WITHDRAWN: 'chehui',
};

/** The state asked for; without one the list is shown by states. */
export const stateIn = ({ zhuangtai }: At['query']): State | null =>
  STATES.find((state) => STATE_WORDS[state] === zhuangtai) ?? null;

export const STATES: readonly State[] = ['OPEN', 'COMING', 'CLOSED', 'WITHDRAWN'];

export const placeIn = ({ danwei, jiguan, nian }: At['query']) => ({
  unitId: danwei || null,
  ...organIn(jiguan),
  year: wholeNumber(nian),
});
