import { moveRepresentative } from './move-representative.ts';

/** 恢复代表资格. */
export const resumeRepresentative = moveRepresentative('representative.resumed', 'resume', '恢复的原因');
