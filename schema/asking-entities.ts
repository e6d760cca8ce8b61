import { Approval } from './approval/approval.ts';
import { UnitInquiry } from './inquiry/unit-inquiry.ts';
import { PAPER_ENTITIES } from './paper-entities.ts';

/** The entity classes of what others are asked (征求意见函、请批), and of the documents made of it; part of the one list. */
export const ASKING_ENTITIES = [UnitInquiry, Approval, ...PAPER_ENTITIES] as const;
