/**
 * 县政务公开文件（三同步）: an interpretation is drafted, reviewed and published together with its document: in the same review
 * and at the same instant. Documents of county and province ask for it, not the statute.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { refuseSections, type WrittenSection } from './interpretation-sections.ts';

const r57 = provision('R-57', 'POLICY', '县政务公开文件');

/** Forms of an interpretation (解读形式). */
export const [InterpretationForm, INTERPRETATION_FORM_LABELS] = vocabulary({
  TEXT: '文字解读',
  COMIC: '图文漫画',
  QA: '简明问答',
  CASE: '事例讲解',
  VIDEO: '短视频',
  PRESS: '新闻发布会',
  INTERVIEW: '在线访谈',
});
export type InterpretationForm = keyof typeof InterpretationForm;

/** An interpretation (政策解读), in its sections and forms. */
export interface Interpretation {
  sections: readonly WrittenSection[];
  forms: readonly InterpretationForm[];
}

/** Progress of a document or its interpretation (审查批次和公布时间); null for steps not yet taken. */
export interface Publishing {
  /** The one submission to review it was part of. */
  reviewBatch: string | null;
  publishedAt: Date | null;
}

/** Findings on an incomplete interpretation (政策解读). */
export const refuseInterpretation = ({ sections, forms }: Interpretation): Finding[] => [
  ...refuseSections(sections, 'sections'),
  ...(forms.length === 0 ? [formless] : []),
];

/** Findings on an interpretation out of step with its document (解读与文件不同步); no interpretation at all is not synced. */
export function refuseUnsynced(document: Publishing, interpretation: Publishing | null): Finding[] {
  if (!interpretation)
    return [
      r57.block('INTERPRETATION_NOT_SYNCED', 'interpretation')`
        文件没有解读。
        起草解读，与文件一并送审、公布。`,
    ];
  const { reviewBatch, publishedAt } = interpretation;
  return [
    ...(reviewBatch !== null && reviewBatch === document.reviewBatch
      ? []
      : [
          r57.block('INTERPRETATION_NOT_SYNCED', 'reviewBatch')`
            解读与文件没有在同一次审查中审查。
            将解读与文件一并送审。`,
        ]),
    ...(publishedAt?.getTime() === document.publishedAt?.getTime()
      ? []
      : [
          r57.block('INTERPRETATION_NOT_SYNCED', 'publishedAt')`
            解读与文件没有同时公布。
            将解读与文件一并公布。`,
        ]),
  ];
}

const formless = r57.block('INTERPRETATION_FORM_REQUIRED', 'forms')`
  没有选择解读形式。
  至少选择一种解读形式。`;
