import { moveRepresentative } from './move-representative.ts';

/** 退出代表库: by himself, by death, or because what he was chosen for is over. */
export const retireRepresentative = moveRepresentative('representative.retired', 'retire', '退出的原因');
