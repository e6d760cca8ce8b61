import { moveRepresentative } from './move-representative.ts';

/** 退出代表库: by themselves, by death, or because what they were chosen for is over. */
export const retireRepresentative = moveRepresentative(
  ['representative.retired', '代表退出'],
  'retire',
  '退出的原因',
);
