import type { CatalogueItem } from '#schema/catalogue/catalogue-item.ts';
import { refuseCreating } from '#server/ground/kernel/matter/begin-decision.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { PROPOSER_KIND_LABELS, type ProposerKind } from '#server/law/decision/decision-proposal.ts';
import { refuseOthersDecision } from '#server/law/catalogue/own-decision.ts';
import { leadOf, type ResponsibleUnits } from '#server/law/catalogue/lead-unit.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r09 = provision('R-09', 'DESIGN', '决策办理流程');
const r08 = provision('R-08', 'DESIGN', '决策办理流程');

/** A proposal as somebody enters it (录入建议). */
export interface Entry {
  kind: ProposerKind;
  /** Whose proposals they may enter. */
  kinds: readonly ProposerKind[];
  named: string | null | undefined;
  receivedOn: CalendarDay;
  today: CalendarDay;
}

/** Reasons against entering a proposal like this (录入建议): whose it is, by whom, when. */
export const refuseEntry = ({ kind, kinds, named, receivedOn, today }: Entry): Finding[] => [
  ...(kinds.includes(kind) ? [] : [notYours(kind)]),
  ...(blank(named) ? [unnamed] : []),
  ...(receivedOn > today ? [notYet] : []),
];

/** Reasons against starting a decision by this row of the catalogue (按目录事项启动). */
export const refuseRow = (
  row: CatalogueItem | null,
  started: boolean,
  units: ResponsibleUnits,
): Finding[] => {
  if (!row) return [noRow];
  const lead = leadOf(units);
  const findings = refuseCreating({ removed: row.removed, started });
  return [
    ...refuseOthersDecision(row),
    ...findings.map((finding) => ({ ...finding, fields: ['catalogueItemNo'] })),
    ...(lead && row.leadUnitId && row.leadUnitId !== lead ? [otherLead] : []),
  ];
};

const notYours = (kind: ProposerKind) => r09.block('PROPOSER_NOT_YOURS', 'proposerKind')`
  ${PROPOSER_KIND_LABELS[kind]}的建议不由您录入。
  单位的建议由本单位录入；领导人员、代表、委员和公民的建议由政府办公室录入。`;

const unnamed = r09.block('PROPOSER_UNNAMED', 'proposerName')`
  没有写明建议提出人。
  写明姓名或者单位名称，以便答复。`;

const notYet = r09.block('RECEIVED_IN_FUTURE', 'receivedOn')`
  收到建议的日期在今天之后。
  改正日期。`;

const noRow = r09.block('CATALOGUE_ITEM_UNKNOWN', 'catalogueItemNo')`
  现行目录中没有这一事项。
  从现行目录中选择；目录没有列入的，写明目录外决策的理由。`;

const otherLead = r08.block('LEAD_UNIT_DIFFERS', 'leadUnitId')`
  牵头单位与已公布的目录不一致。
  按目录载明的牵头单位启动；确需变更的，先调整目录。`;
