import type { CatalogueItemInput } from '#client/graphql/graphql.ts';
import type { LawsOfDay } from '#server/law/catalogue/special-law.ts';
import { type CatalogueRow, refuseCatalogueItem } from '#server/law/catalogue/catalogue-item.ts';
import { refuseAdjustment } from '#server/law/catalogue/catalogue-adjustment.ts';
import type { Finding } from '#client/staff/ground/frame/refusal.ts';
import type { ItemRow } from './row.ts';

/** A row as it is typed: nothing is null, lists of lines are one text. */
export interface ItemForm {
  name: string;
  categories: ItemRow['categories'];
  exclusion: NonNullable<CatalogueItemInput['exclusion']> | '';
  leadUnitId: string;
  coUnitIds: string[];
  plannedOn: string;
  plannedPrecision: ItemRow['plannedPrecision'];
  hearing: ItemRow['hearing'];
  requiredSteps: ItemRow['requiredSteps'];
  legalBasis: string;
  stagedTimes: string;
  background: string;
  participationMethods: ItemRow['participationMethods'];
  ownDecision: boolean;
  specialRules: ItemRow['specialRules'];
  contact: string;
  adjustmentNote: string;
}

/** Steps that every decision goes through (国令713号第十四条至第三十三条); others are added where the matter asks for them. */
const USUAL_STEPS: ItemRow['requiredSteps'] = [
  'PUBLIC_PARTICIPATION',
  'LEGALITY_REVIEW',
  'COLLECTIVE_DISCUSSION',
  'PUBLICATION',
  'ARCHIVE',
];

export const emptyForm = (): ItemForm => ({
  name: '',
  categories: [],
  exclusion: '',
  leadUnitId: '',
  coUnitIds: [],
  plannedOn: '',
  plannedPrecision: 'MONTH',
  hearing: 'TBD',
  requiredSteps: USUAL_STEPS,
  legalBasis: '',
  stagedTimes: '',
  background: '',
  participationMethods: ['PUBLIC_SOLICITATION'],
  ownDecision: false,
  specialRules: [],
  contact: '',
  adjustmentNote: '',
});

export const formOf = (row: ItemRow): ItemForm => ({
  name: row.name,
  categories: row.categories,
  exclusion: row.exclusion ?? '',
  leadUnitId: row.leadUnit.id,
  coUnitIds: row.coUnits.map(({ id }) => id),
  plannedOn: row.plannedOn,
  plannedPrecision: row.plannedPrecision,
  hearing: row.hearing,
  requiredSteps: row.requiredSteps,
  legalBasis: row.legalBasis.join('\n'),
  stagedTimes: row.stagedTimes.join('\n'),
  background: row.background ?? '',
  participationMethods: row.participationMethods,
  ownDecision: row.ownDecision,
  specialRules: row.specialRules,
  contact: row.contact ?? '',
  adjustmentNote: row.adjustmentNote ?? '',
});

export const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

export const inputOf = (form: ItemForm): CatalogueItemInput => ({
  ...form,
  exclusion: form.exclusion || null,
  leadUnitId: form.leadUnitId || null,
  plannedOn: form.plannedOn || null,
  legalBasis: linesOf(form.legalBasis),
  stagedTimes: linesOf(form.stagedTimes),
  background: form.background || null,
  contact: form.contact || null,
  adjustmentNote: form.adjustmentNote || null,
});

/** The contract's enum values are the law's own, distinguished only by their types. */
const lawRow = ({
  name,
  categories,
  exclusion,
  leadUnitId,
  coUnitIds,
  plannedOn,
  hearing,
  specialRules,
}: ItemForm) =>
  ({
    name,
    categories,
    exclusion: exclusion || null,
    leadUnitId: leadUnitId || null,
    coUnitIds,
    plannedOn: plannedOn || null,
    hearing,
    specialRules,
  }) as unknown as CatalogueRow;

/**
 * Findings that still keep the row from being finished, by the same rules as the server's; `adjusts`: it changes a
 * published row.
 */
export const formFindings = (form: ItemForm, adjusts: boolean, inForce: LawsOfDay): Finding[] => [
  ...refuseCatalogueItem(lawRow(form), inForce),
  ...(adjusts
    ? refuseAdjustment({ reason: form.adjustmentNote }).map((finding) => ({
        ...finding,
        fields: ['adjustmentNote'],
      }))
    : []),
];

/** The names of the fields, where they are spoken of outside the form. */
export const FIELD_LABELS: Readonly<Record<keyof ItemForm, string>> = {
  name: '决策事项名称',
  categories: '事项类别',
  exclusion: '不适用情形',
  leadUnitId: '牵头单位',
  coUnitIds: '配合单位',
  plannedOn: '决策时间',
  plannedPrecision: '时间精度',
  hearing: '是否听证',
  requiredSteps: '履行程序',
  legalBasis: '决策依据',
  stagedTimes: '细化完成时间',
  background: '背景',
  participationMethods: '公众参与方式',
  ownDecision: '自行决策',
  specialRules: '特别规定',
  contact: '联系方式',
  adjustmentNote: '调整理由',
};
