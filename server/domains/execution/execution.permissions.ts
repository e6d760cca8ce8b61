import {
  type Actor,
  type Permission,
  signedIn,
  staff,
  staffOfAnyOrgan,
} from '#server/ground/kernel/authority.ts';
import { mayBring, withCountyScope } from '#server/ground/kernel/matter/decision-action.ts';
import { type DecisionAction, rolesFor } from '#server/law/decision/decision-course.ts';
import { Role } from '#server/law/people/role.ts';

/** Who reviews what is to be published (保密审查). */
export const reviewsPublication = withCountyScope(staff(Role.SECRECY_REVIEWER));

/** Who takes files in (案卷移交、归档). */
export const archives = withCountyScope(staff(...rolesFor('archive')));

/** Guards run in the county's scope: they show what is missing, never what is on record. */
export const asksGuards = withCountyScope(signedIn);

/** Who may do this to a decision: of executing units only those that carry it out (决策执行单位). */
export const within = (event: DecisionAction, executingUnitIds: readonly string[]): Permission => {
  const permission = mayBring(event);
  const county = staff(...rolesFor(event).filter((role) => role !== Role.EXECUTING_UNIT));
  return {
    ...permission,
    allows: (actor) =>
      county.allows(actor) ||
      (permission.allows(actor) && actor !== null && executingUnitIds.includes(actor.unitId)),
  };
};

const SUBMISSION_ROLES = [...rolesFor('publish'), ...rolesFor('issue'), Role.SECRECY_REVIEWER];
const seesAllSubmissions = withCountyScope(staff(...SUBMISSION_ROLES));
const seesOwnSubmissions = staffOfAnyOrgan(...SUBMISSION_ROLES);

/** Who sees what was submitted for publication: who plans, who issues, who reviews; of a body that decides for itself its own. */
export const seesSubmission = (actor: Actor | null): Permission =>
  seesAllSubmissions.allows(actor) ? seesAllSubmissions : seesOwnSubmissions;

/** Who sees how complete the file is (归档材料): whoever files, who publishes, and the people of the decision's own units. */
export const seesFile = (unitIds: readonly string[]): Permission => {
  const county = staff(...rolesFor('archive'), ...rolesFor('publish'));
  const units = staffOfAnyOrgan(...rolesFor('startDrafting'), ...rolesFor('publish'));
  return withCountyScope({
    sentence: `${county.sentence}、${units.sentence}`,
    allows: (actor) =>
      county.allows(actor) || (units.allows(actor) && actor !== null && unitIds.includes(actor.unitId)),
  });
};
