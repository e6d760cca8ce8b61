import type { RecordedCaseInput } from '#schema/casework/case-input.ts';
import { CaseItem } from '#schema/casework/case-item.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import type { CaseKind } from '#server/law/casework/case-kind.ts';
import { Role } from '#server/law/people/role.ts';
import { CASE_KINDS } from '#server/law/casework/case-kinds.ts';
import { refuseSourceNo, sourceNoOf } from '#server/law/casework/case-source.ts';
import { refuseKind, refuseRecordedCase } from '#server/law/casework/case-words.ts';
import { receiptedCommand } from '#server/engines/receipt/receipted-command.ts';
import { CASE_ITEM, decisionAbout, refuseCase, takeCase } from './case-intake.ts';
import { ofKind, recordsCases } from './casework.permissions.ts';
import { firstUnit, type Suggested } from './suggested-decision.queries.ts';

/** 登记来信、来电、来访: it has a receipt and a term like any other; the unit that took it sorts it or hands it on. */
export const recordCase = receiptedCommand(
  ['case.recorded', '登记来件'],
  { ...recordsCases, scopes: ['SYSTEM'] },
  CASE_ITEM,
  async (command, input: RecordedCaseInput) => {
    const { kind, receivedOn, subject } = input;
    const { source } = CASE_KINDS[kind];
    const channel = source?.channel ?? input.channel;
    const sourceNo = source && sourceNoOf(input.sourceNo ?? '');
    const decision = await decisionAbout(command, input);
    if (decision && !concerned(command.actor, decision)) throw notFound('您单位的该决策');
    const refusal = command.refusalOf([
      ...refuseKind(ofKind(recordsCases, kind).allows(command.actor)),
      ...refuseCase(command, input, decision),
      ...refuseRecordedCase({ channel, receivedOn }, command.today),
      ...refuseSourceNo(kind, sourceNo ?? '', await earlierOf(command, kind, sourceNo)),
    ]);
    if (refusal) return refusal;
    const unitId = decision ? firstUnit(decision, subject) : (command.actor?.unitId ?? '');
    return takeCase(command, input, { channel, receivedOn, noticeVersion: null, unitId, sourceNo }, decision);
  },
);

/** Receipt number under which this number was entered before (来源编号). */
const earlierOf = async ({ em }: CommandContext, kind: CaseKind, sourceNo: string | null) =>
  (sourceNo && (await em.findOne(CaseItem, { kind, sourceNo }))?.receiptNo) || null;

/** The units that prepared the decision or carry it out, and the government's office. */
const concerned = (actor: Actor | null, { unitIds, executingUnitIds }: Suggested): boolean =>
  actor !== null &&
  (actor.roles.includes(Role.GOV_OFFICE_STAFF) || [...unitIds, ...executingUnitIds].includes(actor.unitId));
