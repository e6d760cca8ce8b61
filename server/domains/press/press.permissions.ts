import { type Actor, anyone, type Permission, staff } from '#server/ground/kernel/authority.ts';
import { actsFor } from '#server/ground/kernel/own-units.ts';
import { type PressAction, pressRoles } from '#server/law/press/press-stage.ts';

/** Actions that touch sealed contacts run in the server's scope; the command checks whose conference it is. */
const LENT: ReadonlySet<PressAction> = new Set(['accredit']);

/** Who may do this at a press conference (新闻发布会岗位): the roles of the one table of its stages. */
export const mayPress = (action: PressAction): Permission => {
  const permission = staff(...new Set(pressRoles(action)));
  return LENT.has(action) ? { ...permission, scopes: ['SYSTEM'] } : permission;
};

/** Who asks for accreditation, and who puts a question: anyone; the receipt proves whose it is. */
export const takesPart = anyone;
/** Whose conference it is. */
interface Hosted {
  unitIds: readonly string[];
}

/** Whether the actor may do this at such a conference. */
export const pressesFor = (actor: Actor | null, action: PressAction, { unitIds }: Hosted): boolean =>
  actsFor(actor, pressRoles(action), unitIds);

/** Who may do this at such a conference. */
export const mayPressFor = (action: PressAction, hosted: Hosted): Permission => {
  const permission = mayPress(action);
  return {
    ...permission,
    allows: (actor) => permission.allows(actor) && pressesFor(actor, action, hosted),
  };
};
