import type { Can } from '#schema/kernel/offer.ts';
import type { DeskStatementView, StatementOffer } from '#schema/statement/desk-statement-view.ts';
import type { Actor, Permission } from '#server/ground/kernel/authority.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import { refuseStatementTransition } from '#server/law/invitation/statement-stage.ts';
import { refuseSamePerson } from '#server/law/people/second-person.ts';
import {
  answersFor,
  answersStatements,
  confirmsStatements,
  recordsFor,
  recordsStatements,
  type StatementOwner,
} from './statement.permissions.ts';

const within = (permission: Permission, ours: boolean): Permission => ({
  ...permission,
  allows: (actor) => permission.allows(actor) && ours,
});

/** Capabilities of the viewer on a statement, with the findings of the commands themselves. */
export function statementCapabilities(
  actor: Actor | null,
  { stage, unitIds, meetingUnitIds, organId, proposedById }: DeskStatementView,
): Can<typeof StatementOffer> {
  const records = within(recordsStatements, recordsFor(actor, { unitIds: meetingUnitIds, organId }));
  const answers = within(answersStatements, answersFor(actor, 'propose', { unitIds, organId }));
  const confirms = within(confirmsStatements, answersFor(actor, 'confirm', { unitIds, organId }));
  return {
    setMoment: capability(actor, records, refuseStatementTransition('setMoment', stage)),
    setConsent: capability(actor, records, refuseStatementTransition('setConsent', stage)),
    void: capability(actor, records, refuseStatementTransition('void', stage)),
    propose: capability(actor, answers, refuseStatementTransition('propose', stage)),
    return: capability(actor, confirms, refuseStatementTransition('return', stage)),
    confirm: capability(actor, confirms, [
      ...refuseStatementTransition('confirm', stage),
      ...refuseSamePerson(actor?.id ?? '', [proposedById], '答复'),
    ]),
  };
}

/** Whether the viewer takes down statements at this meeting. */
export const recordCapability = (actor: Actor | null, meeting: StatementOwner) =>
  capability(actor, within(recordsStatements, recordsFor(actor, meeting)));
