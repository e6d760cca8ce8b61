import { moveRepresentative } from './move-representative.ts';

/** 不予入库: with a reason, which whoever applied reads by their receipt. */
export const rejectRepresentative = moveRepresentative(
  ['representative.rejected', '代表不予入库'],
  'reject',
  '不予入库的理由',
);
