import { namedUnits } from '#server/ground/kernel/named-units.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseAssignment } from '#server/law/casework/case-course.ts';
import { type CaseClass, CaseState } from '#server/law/casework/case-kind.ts';
import { CASE_KINDS } from '#server/law/casework/case-kinds.ts';
import { caseDue, caseTerm } from '#server/law/casework/case-terms.ts';
import { receivedDay } from '#server/law/casework/request-form.ts';
import { handlesCases } from './casework.permissions.ts';
import { loadCaseAt } from './load-case.ts';
import { tellApplicant } from './tell-applicant.ts';

/**
 * 分办、转办: sorted once, by which the term is set; given to the unit whose business it is, with the term it has. A
 * draft of an answer by the unit that hands it on does not go along.
 */
export const assignCase = defineCommand(
  ['case.assigned', '分办来件'],
  handlesCases,
  async (command, id: string, version: number, caseClass: CaseClass, unitId: string, note: string) => {
    const item = await loadCaseAt(command, id, version);
    const [toUnit] = await namedUnits(command, [unitId], 'unitId');
    const to = toUnit?.id ?? '';
    const { state, caseClass: sortedAs, unitId: from } = item;
    const refusal = command.refusalOf(refuseAssignment({ state, sortedAs, as: caseClass, from, to, note }));
    if (refusal) return refusal;
    if (sortedAs === null) {
      const { channel, receivedOn: arrivedOn } = item;
      if (CASE_KINDS[item.kind].applied)
        item.receivedOn = receivedDay({ channel, arrivedOn }, command.today, command.calendar);
      item.dueOn = caseDue(caseTerm(item.kind, caseClass, command.policy), item.receivedOn, command.calendar);
    }
    item.caseClass = caseClass;
    if (from !== to) {
      const handed = { fromUnit: command.actor?.unitName ?? '', toUnit: toUnit?.name ?? '' };
      item.transfers = [...item.transfers, { ...handed, note, on: command.today }];
      item.unitId = to;
      item.answer = null;
      item.outcome = null;
      item.draftedById = null;
      item.draftedByName = null;
      item.returnReason = null;
    }
    item.state = CaseState.ASSIGNED;
    if (sortedAs === null && CASE_KINDS[item.kind].applied)
      await tellApplicant(command, item, {
        kind: 'REGISTERED',
        reason: '',
        day: item.dueOn,
        unitName: toUnit?.name ?? '',
      });
    return id;
  },
);
