import { provision } from '#server/law/refusal.ts';

/** A rule of this platform about accounts, made to fit 等级保护; never worded as a statute. */
export const r93 = provision('R-93', 'DESIGN', '平台账号安全要求');

/** Rule by which a body may decide for itself: with reference to the regulation. */
export const r01 = provision('R-01', 'LAW', '国令713号第四十二条');
