import { Approval } from './approval/approval.ts';
import { BodyPolicyVersion } from './policy/body-policy-version.ts';
import { Inquiry } from './inquiry/inquiry.ts';
import { LibraryExpert, LibraryExpertContact } from './register/library-expert.ts';
import { PAPER_ENTITIES } from './paper-entities.ts';

/** The entity classes of what others are asked (征求意见函、专家论证函、请批), of the experts who may be asked, of what a body set for itself, and of the documents made of it; part of the one list. */
export const ASKING_ENTITIES = [
  Inquiry,
  LibraryExpert,
  LibraryExpertContact,
  Approval,
  BodyPolicyVersion,
  ...PAPER_ENTITIES,
] as const;
