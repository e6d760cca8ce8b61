import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import {
  type ReportLevel,
  REPORT_SECTION_LABELS,
  ReportSection,
  sectionsOf,
} from '#server/law/openness/annual-report.ts';
import { FIGURE_MAX, REPORT_FIGURE_LABELS, ReportFigure } from '#server/law/openness/report-figures.ts';

/** A report as it is typed: each section and each number under the name that a finding on it has. */
export type TypedReport = Readonly<Record<string, string>>;

const sectionName = (section: ReportSection) => `sections.${section}`;
const figureName = (figure: ReportFigure) => `figures.${figure}`;

interface Kept {
  readonly sections: readonly { readonly section: ReportSection; readonly text: string }[];
  readonly figures: readonly { readonly figure: ReportFigure; readonly value: number }[];
  readonly correction?: string | null | undefined;
}

/** A report on record, to type over; empty where none is written. */
export const typedOf = (kept: Kept | null): TypedReport => ({
  ...Object.fromEntries(
    Object.values(ReportSection).map((section) => [
      sectionName(section),
      kept?.sections.find((one) => one.section === section)?.text ?? '',
    ]),
  ),
  ...Object.fromEntries(
    Object.values(ReportFigure).map((figure) => [
      figureName(figure),
      String(kept?.figures.find((one) => one.figure === figure)?.value ?? ''),
    ]),
  ),
  correction: kept?.correction ?? '',
});

const HINTS: Readonly<Record<ReportSection, string | undefined>> = {
  OVERVIEW: '写本单位这一年主动公开、解读回应、平台建设的事实；本平台记录的各数会列在这一部分下面。',
  PROBLEMS: '写还有什么没有做到、下一年怎样改。',
  ASSESSMENT: undefined,
  OTHERS: '没有的不填。',
};

/** Fields of a report of this level; why it is corrected where one is published. */
export const reportFields = (level: ReportLevel, corrects: boolean): readonly RecordField<TypedReport>[] => [
  ...(corrects
    ? [
        {
          kind: 'area' as const,
          name: 'correction',
          label: '更正的原因',
          hint: '写清哪个数、哪句话有误，公众看得到。',
        },
      ]
    : []),
  ...sectionsOf(level).map((section) => ({
    kind: 'area' as const,
    name: sectionName(section),
    label: REPORT_SECTION_LABELS[section],
    hint: HINTS[section],
    optional: section === ReportSection.OTHERS,
  })),
  ...Object.values(ReportFigure).map((figure, index) => ({
    kind: 'text' as const,
    name: figureName(figure),
    label: REPORT_FIGURE_LABELS[figure],
    count: true,
    beside: index % 2 === 1,
  })),
];

const WHOLE = /^\d{1,10}$/;

/** The same as it is sent; a number that is none is left out, and the server says which. */
export const inputOf = (level: ReportLevel, typed: TypedReport) => ({
  sections: sectionsOf(level).map((section) => ({ section, text: typed[sectionName(section)] ?? '' })),
  figures: Object.values(ReportFigure).flatMap((figure) => {
    const value = (typed[figureName(figure)] ?? '').trim();
    return WHOLE.test(value) && Number(value) <= FIGURE_MAX ? [{ figure, value: Number(value) }] : [];
  }),
  correction: typed['correction'] || null,
});
