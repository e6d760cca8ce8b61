/** 政府开放日: the public visits the government; counted among the open days of the year. */
import { type GatheringKind, ORDINARY } from './kind.ts';

/** 政府开放日. */
export const openDay: GatheringKind = {
  ...ORDINARY,
  label: '政府开放日',
  hint: '请公众进来看；计入年度开放日计划',
  word: 'kaifangri',
  countsAsOpenDay: true,
};
