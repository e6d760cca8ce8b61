import { refuseSubmission } from '#server/law/catalogue/catalogue-submission.ts';
import { refuseOwnDecision } from '#server/law/catalogue/own-decision.ts';
import type { LawsOfDay } from '#server/law/catalogue/special-law.ts';
import type { ProposerKind } from '#server/law/decision/decision-proposal.ts';
import type { Finding } from '#server/law/refusal.ts';
import type { RowRules, SheetKind } from '#server/engines/sheet/sheet-kind.ts';
import type { ColumnFault } from '#server/ground/table/sheet-cells.ts';
import { ARGUED_HEADS, NAME_HEAD, SHEET_COLUMNS } from './sheet-columns.ts';
import { sheetMatter } from './sheet-matter.ts';
import { MATTER_SHEET, repeatedName } from './sheet-rule.ts';
import { handedIn, readSubmission } from './submission-input.ts';

/** Who imports, and what is already there. */
export interface SheetSetting {
  unitId: string;
  proposer: ProposerKind;
  /** Whether the unit decides for itself (自行决策单位). */
  decidesItself: boolean;
  /** 专门规定 of today. */
  inForce: LawsOfDay;
  unitsByName: ReadonlyMap<string, string>;
  /** Names of the unit's matters in this collection. */
  known: readonly string[];
}

/** A matter as it would be stored; null where its text does not fit its columns. */
export interface SheetMatterRow {
  name: string;
  matter: ReturnType<typeof readSubmission> | null;
}

export const COLUMN_OF: Readonly<Record<string, string>> = {
  ...ARGUED_HEADS,
  name: NAME_HEAD,
  categories: '类别',
  plannedOn: '决策时间',
  hearing: '是否听证',
  ownDecision: '自行决策',
  coUnitIds: '配合单位',
  leadUnitId: '配合单位',
  legalBasis: '法律政策依据',
  stagedTimes: '细化完成时间',
  background: '背景',
  contact: '联系方式',
};

/** 申报表: the matters that a unit proposes for the catalogue. */
export const MATTER_FORM: SheetKind = {
  rule: MATTER_SHEET,
  columns: SHEET_COLUMNS,
  key: NAME_HEAD,
  what: '事项',
  unit: '项',
  columnOf: COLUMN_OF,
  repeated: repeatedName('申报'),
};

/** Judges every row as if it had been typed and handed in. */
export const matterRules = (setting: SheetSetting): RowRules<SheetMatterRow> => ({
  read: (row) => {
    const { input, faults } = sheetMatter(row, setting.unitsByName);
    const read = orFault(() => readSubmission(setting.unitId, input), COLUMN_OF);
    const { name } = input.item;
    return 'fix' in read
      ? { input: { name, matter: null }, faults: [...faults, read] }
      : { input: { name, matter: read }, faults };
  },
  lacking: ({ matter }) => (matter ? refuseMatter(matter, setting) : []),
  keysOf: ({ name }) => (name === '' ? [] : [name]),
  known: new Map(setting.known.map((name) => [name, '本单位已经填写'])),
});

const refuseMatter = (
  matter: ReturnType<typeof readSubmission>,
  { unitId, proposer, decidesItself, inForce }: SheetSetting,
): Finding[] => [
  ...refuseSubmission(handedIn(unitId, matter), proposer, inForce),
  ...refuseOwnDecision({
    ownDecision: matter.ownDecision,
    leadDecidesItself: decidesItself,
    begun: null,
  }),
];

/** Text too long for its column is a fault of the row, not of the request. */
export function orFault<Read>(
  read: () => Read,
  columnOf: Readonly<Record<string, string>>,
): Read | ColumnFault {
  try {
    return read();
  } catch (error) {
    const { message, extensions } = error as { message: string; extensions?: { fields?: string[] } };
    const field = extensions?.fields?.[0]?.split('.').at(-1) ?? '';
    return { column: columnOf[field] ?? NAME_HEAD, message, fix: '删减后再导入。' };
  }
}
