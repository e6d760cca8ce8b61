import type { CatalogueItemInput } from '#schema/catalogue/catalogue-item-input.ts';
import type { CatalogueSubmissionInput } from '#schema/catalogue/catalogue-submission-input.ts';
import {
  DECISION_CATEGORY_LABELS,
  HEARING_CHOICE_LABELS,
  HearingChoice,
  TimePrecision,
} from '#server/law/decision/decision-category.ts';
import { DECISION_STEP_LABELS, PARTICIPATION_METHOD_LABELS } from '#server/law/decision/decision-phase.ts';
import type { ArguedPart } from '#server/law/decision/decision-proposal.ts';
import { readPlannedTime } from '#server/law/calendar/planned-reader.ts';
import { SPECIAL_RULE_NAMES } from '#server/law/catalogue/special-law.ts';
import { type CellRead, type ColumnFault, keysIn, RowReader } from '#server/ground/table/sheet-cells.ts';
import type { SheetRow } from '#server/ground/table/sheet-rows.ts';
import { ARGUED_HEADS, LEAD_HEAD, NAME_HEAD } from './sheet-columns.ts';

/** A row of the form as a unit would have typed it, with all that could not be read. */
export interface SheetMatter {
  input: CatalogueSubmissionInput;
  faults: readonly ColumnFault[];
}

/** Meanings by which the cells of a table are read. */
export interface CellMeanings {
  unitsByName: ReadonlyMap<string, string>;
  /** Year of the catalogue, where a time may be written without it. */
  year?: number;
}

/** 一行申报: each cell read into the law's own words; units by their full names. */
export function sheetMatter(row: SheetRow, unitsByName: ReadonlyMap<string, string>): SheetMatter {
  const reader = new RowReader(row);
  return {
    input: { item: itemIn(reader, { unitsByName }), ...arguedIn(reader) },
    faults: reader.faults,
  };
}

/** 一行目录事项: the first of the units in 牵头单位 leads, the others are co-units. */
export function sheetListed(row: SheetRow, meanings: CellMeanings) {
  const reader = new RowReader(row);
  const item = itemIn(reader, meanings);
  const [leadUnitId = null, ...others] = reader.read(
    LEAD_HEAD,
    (text) => unitsIn(text.replaceAll(/[（(]牵头[)）]/g, ''), meanings.unitsByName),
    [],
  );
  const coUnitIds = [...new Set([...others, ...item.coUnitIds])];
  const input: CatalogueItemInput = {
    ...item,
    leadUnitId,
    coUnitIds,
    adjustmentNote: reader.text('调整理由') || null,
  };
  return { input, faults: reader.faults };
}

function itemIn(reader: RowReader, { unitsByName, year }: CellMeanings) {
  const planned = reader.read('决策时间', (text) => plannedIn(text, year), null);
  return {
    name: reader.text(NAME_HEAD),
    categories: reader.read(
      '类别',
      (text) => keysIn(text, DECISION_CATEGORY_LABELS, '条例第三条所列类别'),
      [],
    ),
    hearing: reader.read('是否听证', hearingIn, HearingChoice.TBD),
    coUnitIds: reader.read('配合单位', (text) => unitsIn(text, unitsByName), []),
    plannedOn: planned?.plannedOn ?? null,
    plannedPrecision: planned?.plannedPrecision ?? TimePrecision.MONTH,
    requiredSteps: reader.read('履行程序', (text) => keysIn(text, DECISION_STEP_LABELS, '履行程序'), []),
    legalBasis: reader.lines('法律政策依据'),
    participationMethods: reader.read(
      '公众参与方式',
      (text) => keysIn(text, PARTICIPATION_METHOD_LABELS, '公众参与方式'),
      [],
    ),
    specialRules: reader.read('特别规定', (text) => keysIn(text, SPECIAL_RULE_NAMES, '特别规定'), []),
    ownDecision: reader.read('自行决策', ownIn, false),
    stagedTimes: reader.lines('细化完成时间'),
    contact: reader.text('联系方式') || null,
    background: reader.text('背景') || null,
  };
}

const arguedIn = (reader: RowReader) =>
  Object.fromEntries(
    (Object.entries(ARGUED_HEADS) as [ArguedPart, string][]).map(([part, head]) => [
      part,
      reader.text(head) || null,
    ]),
  ) as Record<ArguedPart, string | null>;

/** A tick is yes, a cross no (√、×). */
const unticked = (text: string): string =>
  /^[√✓✔☑]$/.test(text) ? '是' : /^[×✗✘☒]$/.test(text) ? '否' : text;

const hearingIn = (text: string): CellRead<HearingChoice> => {
  const key = (Object.entries(HEARING_CHOICE_LABELS) as [HearingChoice, string][]).find(
    ([, label]) => label === unticked(text),
  )?.[0];
  return key
    ? { value: key }
    : { message: text ? `“${text}”不是是否听证。` : '没有写明是否听证。', fix: '填写“是”“否”或者“待定”。' };
};

/** 自行决策 (第四十二条): nothing written is no. */
const ownIn = (text: string): CellRead<boolean> =>
  ['', '是', '否'].includes(unticked(text))
    ? { value: unticked(text) === '是' }
    : { message: `自行决策不能填写“${text}”。`, fix: '填写“是”或者“否”，不填为“否”。' };

const plannedIn = (text: string, year?: number): CellRead<ReturnType<typeof readPlannedTime>> => {
  const value = text === '' ? null : readPlannedTime(text, year);
  return text === '' || value
    ? { value }
    : {
        message: `“${text}”看不出是哪一年哪一月。`,
        fix: '写成“2027年9月”“2027年9月15日”或者“2027年第三季度”。',
      };
};

function unitsIn(text: string, unitsByName: ReadonlyMap<string, string>): CellRead<string[]> {
  const names = text.split(/[\s、,，;；]+/).filter(Boolean);
  const unknown = names.find((name) => !unitsByName.has(name));
  return unknown === undefined
    ? { value: [...new Set(names.flatMap((name) => unitsByName.get(name) ?? []))] }
    : { message: `没有“${unknown}”这个单位。`, fix: '写单位全称，如“县财政局”；不止一个的用顿号隔开。' };
}
