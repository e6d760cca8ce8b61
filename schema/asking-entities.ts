import { Approval } from './approval/approval.ts';
import { UnitInquiry } from './inquiry/unit-inquiry.ts';

/** The entity classes of what others are asked (征求意见函、请批); part of the one list. */
export const ASKING_ENTITIES = [UnitInquiry, Approval] as const;
