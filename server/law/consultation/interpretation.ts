/**
 * 县政务公开文件（三同步）: an interpretation is drafted, reviewed and published together with its document: in the same review
 * and at the same instant. R-57a: it covers seven sections. Both are asked for by documents of county and province, not by the statute.
 */
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r57 = provision('R-57', 'POLICY', '县政务公开文件');

/** A section of an interpretation (实质性解读的内容). */
export enum InterpretationSection {
  BACKGROUND = 'BACKGROUND',
  PURPOSE = 'PURPOSE',
  MAIN_CONTENT = 'MAIN_CONTENT',
  STANDARDS = 'STANDARDS',
  BENEFITS = 'BENEFITS',
  DIFFERENCES = 'DIFFERENCES',
  NEXT_STEPS = 'NEXT_STEPS',
}

/** What each section (解读内容) is called. */
export const INTERPRETATION_SECTION_LABELS: Readonly<Record<InterpretationSection, string>> = {
  [InterpretationSection.BACKGROUND]: '政策背景',
  [InterpretationSection.PURPOSE]: '出台目的',
  [InterpretationSection.MAIN_CONTENT]: '主要内容',
  [InterpretationSection.STANDARDS]: '执行标准',
  [InterpretationSection.BENEFITS]: '惠民利民举措',
  [InterpretationSection.DIFFERENCES]: '新旧政策差异',
  [InterpretationSection.NEXT_STEPS]: '后续工作考虑',
};

/** In which form an interpretation is given (解读形式). */
export enum InterpretationForm {
  TEXT = 'TEXT',
  COMIC = 'COMIC',
  QA = 'QA',
  CASE = 'CASE',
  VIDEO = 'VIDEO',
  PRESS = 'PRESS',
  INTERVIEW = 'INTERVIEW',
}

/** What each form (解读形式) is called. */
export const INTERPRETATION_FORM_LABELS: Readonly<Record<InterpretationForm, string>> = {
  [InterpretationForm.TEXT]: '文字解读',
  [InterpretationForm.COMIC]: '图文漫画',
  [InterpretationForm.QA]: '简明问答',
  [InterpretationForm.CASE]: '事例讲解',
  [InterpretationForm.VIDEO]: '短视频',
  [InterpretationForm.PRESS]: '新闻发布会',
  [InterpretationForm.INTERVIEW]: '在线访谈',
};

/** One section as it was written (解读内容). */
export interface WrittenSection {
  section: InterpretationSection;
  text: string;
}

/** An interpretation (政策解读), in its sections and forms. */
export interface Interpretation {
  sections: readonly WrittenSection[];
  forms: readonly InterpretationForm[];
}

/** How far a document or its interpretation has come (审查批次和公布时间); null what has not happened. */
export interface Publishing {
  /** The one submission to review it was part of. */
  reviewBatch: string | null;
  publishedAt: Date | null;
}

/** The sections still blank or absent (缺少的解读内容). */
export const missingSections = ({ sections }: Pick<Interpretation, 'sections'>): InterpretationSection[] =>
  Object.values(InterpretationSection).filter(
    (section) => !sections.some((one) => one.section === section && !blank(one.text)),
  );

/** What is missing in an interpretation (政策解读). */
export function refuseInterpretation(interpretation: Interpretation): Finding[] {
  const missing = missingSections(interpretation);
  return [
    ...(missing.length > 0 ? [incomplete(missing)] : []),
    ...(interpretation.forms.length === 0 ? [formless] : []),
  ];
}

/** What parts an interpretation from its document (解读与文件不同步); no interpretation at all is not synced. */
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

const incomplete = (missing: readonly InterpretationSection[]): Finding => {
  const names = missing.map((section) => INTERPRETATION_SECTION_LABELS[section]).join('、');
  return r57.block('INTERPRETATION_INCOMPLETE', ...missing.map((section) => `sections.${section}`))`
    解读缺少：${names}。
    补写${names}；没有旧政策、没有具体标准的，写明没有。`;
};

const formless = r57.block('INTERPRETATION_FORM_REQUIRED', 'forms')`
  没有选择解读形式。
  至少选择一种解读形式。`;
