import type { AgendaItemInput } from '#schema/meeting/meeting-input.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { isId } from '#server/kernel/load.ts';
import { type PlannedItem, refuseAgenda } from '#server/law/meeting/agenda-disclosure.ts';
import { DECISION_PHASE_LABELS, DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r52 = provision('R-52', 'DESIGN', '会议议程办理规则');

/** An item as it was typed, with its place in what was sent. */
export interface TypedItem {
  input: AgendaItemInput;
  index: number;
}

/** What is wrong with the items that were typed (拟列入的议题), everything at once. */
export async function refuseTyped(
  command: CommandContext,
  typed: readonly TypedItem[],
  alone: boolean,
): Promise<Finding[]> {
  const items = typed.map(({ input }) => plannedItem(input));
  const found = items.length === 0 && !alone ? [] : refuseAgenda(items);
  return [...found.map((finding) => sentAt(finding, typed)), ...(await refuseDecisions(command, typed))];
}

const plannedItem = ({ title, disclosure, ground, law, paperTitle }: AgendaItemInput): PlannedItem => ({
  title,
  disclosure,
  ground: ground ?? null,
  law,
  paperTitle,
});

/** Fields are told by the place in what was sent. */
const sentAt = (finding: Finding, typed: readonly TypedItem[]): Finding => ({
  ...finding,
  fields: finding.fields.map((field) =>
    field.replace(/^items\.(\d+)\./, (_, index: string) => `items.${typed[Number(index)]?.index ?? 0}.`),
  ),
});

/** A linked decision is there, and so far that it can be discussed; where it is not yet, whoever sets the agenda answers for it. */
async function refuseDecisions({ db }: CommandContext, typed: readonly TypedItem[]): Promise<Finding[]> {
  const ids = typed.flatMap(({ input }) => (isId(input.decisionId ?? '') ? [input.decisionId ?? ''] : []));
  const known = new Map(
    ids.length === 0
      ? []
      : (
          await db.selectFrom('decision').select(['id', 'title', 'phase']).where('id', 'in', ids).execute()
        ).map((one) => [one.id, one]),
  );
  return typed.flatMap(({ input: { decisionId }, index }) => {
    if (!decisionId) return [];
    const decision = known.get(decisionId.toLowerCase());
    const field = `items.${index}.decisionId`;
    if (!decision) return [unknown(field)];
    return DISCUSSABLE.has(decision.phase) ? [] : [notYet(decision.title, decision.phase, field)];
  });
}

const DISCUSSABLE: ReadonlySet<DecisionPhase> = new Set([
  DecisionPhase.READY_FOR_DISCUSSION,
  DecisionPhase.SCHEDULED,
]);

const unknown = (field: string) => r52.block('DECISION_NOT_FOUND', field)`
  没有这个决策事项。
  从决策事项中选择。`;

const notYet = (title: string, phase: DecisionPhase, field: string) =>
  r52.warn('DECISION_NOT_DISCUSSABLE', field)`
    《${title}》当前环节为“${DECISION_PHASE_LABELS[phase]}”，还不能提请讨论决定。
    合法性审查通过、待集体讨论后再上会；只是听取汇报的，写明理由。`;
