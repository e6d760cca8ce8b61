import type { AgendaItemInput } from '#schema/meeting/meeting-input.ts';
import type { CommandContext, Db } from '#server/ground/kernel/context.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { type PlannedItem, refuseAgenda } from '#server/law/meeting/agenda-disclosure.ts';
import type { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';
import { refuseCatalogueItem } from '#server/law/meeting/catalogue-on-agenda.ts';
import {
  AgendaPurpose,
  isProvisional,
  refusePurpose,
  usualPurpose,
} from '#server/law/meeting/agenda-purpose.ts';
import { DECISION_PHASE_LABELS, type DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r52 = provision('R-52', 'DESIGN', '会议议程办理规则');

/** An item as it was typed, with its place in what was sent. */
export interface TypedItem {
  input: AgendaItemInput;
  index: number;
  /** Where its decision is; null where it is tied to none, or to one that is not there. */
  phase: DecisionPhase | null;
  purpose: AgendaPurpose;
  /** Where the version of the catalogue stands that it names; null where there is none. */
  catalogue: CatalogueStage | null;
}

type Sent = Pick<TypedItem, 'input' | 'index'>;

/** The items as they were sent, with what the platform knows of their decisions and catalogues (关联的决策和目录). */
export async function knowTied({ db }: CommandContext, sent: readonly Sent[]): Promise<TypedItem[]> {
  const stages = await stagesOf(db, sent);
  const ids = sent.flatMap(({ input }) => (isId(input.decisionId ?? '') ? [input.decisionId ?? ''] : []));
  const rows = ids.length
    ? await db.selectFrom('decision').select(['id', 'phase']).where('id', 'in', ids).execute()
    : [];
  const phases = new Map(rows.map(({ id, phase }) => [id, phase]));
  return sent.map(({ input, index }) => {
    const phase = phases.get(input.decisionId?.toLowerCase() ?? '') ?? null;
    const catalogue = stages.get(input.catalogueId?.toLowerCase() ?? '') ?? null;
    const usual = input.catalogueId ? AgendaPurpose.CATALOGUE : usualPurpose(phase);
    return { input, index, phase, catalogue, purpose: input.purpose ?? usual };
  });
}

async function stagesOf(db: Db, sent: readonly Sent[]): Promise<Map<string, CatalogueStage>> {
  const ids = sent.flatMap(({ input }) => (isId(input.catalogueId ?? '') ? [input.catalogueId ?? ''] : []));
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('catalogue_version')
    .select(['id', 'stage'])
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, stage }) => [id, stage]));
}

/** Findings on the items that were typed (拟列入的议题), all at once. */
export function refuseTyped(typed: readonly TypedItem[], alone: boolean): Finding[] {
  const items = typed.map(({ input }) => plannedItem(input));
  const found = items.length === 0 && !alone ? [] : refuseAgenda(items);
  return [...found.map((finding) => sentAt(finding, typed)), ...typed.flatMap(refuseTied)];
}

const plannedItem = ({ title, disclosure, ground, law, paperTitle }: AgendaItemInput): PlannedItem => ({
  title,
  disclosure,
  ground: ground ?? null,
  law,
  paperTitle,
});

/** Findings with the field's index in the input. */
const sentAt = (finding: Finding, typed: readonly TypedItem[]): Finding => ({
  ...finding,
  fields: finding.fields.map((field) =>
    field.replace(/^items\.(\d+)\./, (_, index: string) => `items.${typed[Number(index)]?.index ?? 0}.`),
  ),
});

/**
 * Findings on a linked decision: it must exist, and the item must suit its phase; a draft not yet arranged for a
 * meeting gives a warning, as the item is only provisional.
 */
function refuseTied({ input, index, phase, purpose, catalogue: stage }: TypedItem): Finding[] {
  const { decisionId, title, disclosure } = input;
  if (decisionId && phase === null) return [unknown(`items.${index}.decisionId`)];
  const named = Boolean(input.catalogueId);
  return [
    ...refuseCatalogueItem({ purpose, disclosure, named, stage }, `items.${index}`),
    ...refusePurpose(purpose, phase, `items.${index}.purpose`),
    ...(phase && isProvisional(purpose, phase) ? [notYet(title, phase, `items.${index}.decisionId`)] : []),
  ];
}

const unknown = (field: string) => r52.block('DECISION_NOT_FOUND', field)`
  没有这个决策事项。
  按编号或者标题搜索后点选；不涉及决策的，这一栏空着。`;

const notYet = (title: string, phase: DecisionPhase, field: string) =>
  r52.warn('DECISION_NOT_DISCUSSABLE', field)`
    “${title}”关联的决策当前环节为“${DECISION_PHASE_LABELS[phase]}”，还没有经批准安排上会，只能暂列，不能预告。
    批准议题并安排上会后再列入；只是听取汇报的，事由选“听取汇报”；确需先暂列的，写明理由。`;
