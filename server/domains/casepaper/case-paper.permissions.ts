import {
  type Actor,
  forOrgan,
  type Permission,
  staff,
  staffOfAnyOrgan,
} from '#server/ground/kernel/authority.ts';
import { PaperMaker } from '#server/law/casepaper/case-paper-kind.ts';
import { Role } from '#server/law/people/role.ts';

/** Who makes the documents of each maker (制作文书). */
export const MAKER_ROLES: Readonly<Record<PaperMaker, readonly Role[]>> = {
  [PaperMaker.LEAD]: [Role.UNIT_STAFF, Role.UNIT_LEAD],
  [PaperMaker.JUSTICE]: [Role.JUSTICE_STAFF, Role.LEGALITY_REVIEWER],
  [PaperMaker.GOV_OFFICE]: [Role.GOV_OFFICE_STAFF],
};

/** Who makes any document at all. */
export const makesPapers: Permission = staffOfAnyOrgan(...Object.values(MAKER_ROLES).flat());

/** Who makes the documents of one maker. */
export const makesFor = (maker: PaperMaker): Permission => staffOfAnyOrgan(...MAKER_ROLES[maker]);

/** Whose matter a document is of (文书的事项): its lead unit, and the body that decides it; null is the county's government. */
export interface PaperOwner {
  leadUnitId: string;
  organId: string | null;
}

/** Whether this person makes the documents of this maker for this matter: the lead unit for its own, office and reviewer of the body that decides it. */
export const isMaker = (
  actor: Actor | null,
  maker: PaperMaker,
  { leadUnitId, organId }: PaperOwner,
): boolean =>
  makesFor(maker).allows(forOrgan(actor, organId)) &&
  (maker !== PaperMaker.LEAD || actor?.unitId === leadUnitId);

/** 司法局 keeps the wordings of all documents, 县政府办 those of its own (文书文本). */
export const keepsWordings: Permission = staff(Role.JUSTICE_STAFF, Role.GOV_OFFICE_STAFF);

/** Whether this person keeps the wording of the documents of this maker. */
export const keepsWordingOf = (maker: PaperMaker): Permission =>
  maker === PaperMaker.GOV_OFFICE ? keepsWordings : staff(Role.JUSTICE_STAFF);
