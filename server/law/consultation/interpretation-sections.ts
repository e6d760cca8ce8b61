/**
 * R-57a. 实质性解读: an interpretation covers seven sections, required one by one already when a draft is put to the public;
 * each has a substantial text, or the reason why it does not apply. Documents of county and province ask for it, not
 * the statute.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank, substance } from '#server/law/substance.ts';

const r57 = provision('R-57', 'POLICY', '县政务公开文件');

/** A section of an interpretation (实质性解读的内容). */
export const [InterpretationSection, INTERPRETATION_SECTION_LABELS] = vocabulary({
  BACKGROUND: '政策背景',
  PURPOSE: '出台目的',
  MAIN_CONTENT: '主要内容',
  STANDARDS: '执行标准',
  BENEFITS: '惠民利民举措',
  DIFFERENCES: '新旧政策差异',
  NEXT_STEPS: '后续工作考虑',
});
export type InterpretationSection = keyof typeof InterpretationSection;

/**
 * Sections that may not apply (可以不适用的内容): every decision has a background, an aim and a content, the others may be
 * empty.
 */
export const MAY_NOT_APPLY: readonly InterpretationSection[] = [
  InterpretationSection.STANDARDS,
  InterpretationSection.BENEFITS,
  InterpretationSection.DIFFERENCES,
  InterpretationSection.NEXT_STEPS,
];

/** Minimum length of a section, in characters (实质内容); padding does not count. */
export const SECTION_MIN = 8;
/** Minimum length of the reason why a section does not apply, in characters (不适用的理由). */
export const ABSENCE_REASON_MIN = 6;

/** One section as it was written (解读内容); where it does not apply, the text is the reason. */
export interface WrittenSection {
  section: InterpretationSection;
  text: string;
  /** Absent from texts older than the option to skip a section: they applied. */
  applies?: boolean;
}

/** A section as people read it (解读内容): one that does not apply says so before its reason. */
export const sectionWords = ({ text, applies }: { text: string; applies?: boolean | null }): string =>
  applies === false ? `不适用：${text}` : text;

/** The sections still blank or absent (缺少的解读内容). */
export const missingSections = (sections: readonly WrittenSection[]): InterpretationSection[] =>
  Object.values(InterpretationSection).filter(
    (section) => !sections.some((one) => one.section === section && !blank(one.text)),
  );

/** Findings on the sections (解读内容的不足), all at once; `field` is the form field they are typed in. */
export function refuseSections(sections: readonly WrittenSection[], field: string): Finding[] {
  const missing = missingSections(sections);
  const written = sections.filter(({ text }) => !blank(text));
  const at = ({ section }: WrittenSection) => `${field}.${section}`;
  const must = written.filter(
    ({ section, applies }) => applies === false && !MAY_NOT_APPLY.includes(section),
  );
  const excused = written.filter((one) => one.applies === false && !must.includes(one));
  const told = written.filter(({ applies }) => applies !== false);
  return [
    ...(missing.length > 0 ? [incomplete(missing, field)] : []),
    ...must.map((one) => mustApply(one.section, at(one))),
    ...excused
      .filter(({ text }) => substance(text) < ABSENCE_REASON_MIN)
      .map((one) => unexcused(one.section, at(one))),
    ...told.filter(({ text }) => substance(text) < SECTION_MIN).map((one) => thin(one.section, at(one))),
    ...repeated(told).map((one) => copied(one.section, at(one))),
  ];
}

/** A text typed before in another section. */
const repeated = (sections: readonly WrittenSection[]) =>
  sections.filter(
    ({ text, section }, index) =>
      substance(text) >= SECTION_MIN &&
      sections
        .slice(0, index)
        .some((other) => other.section !== section && other.text.trim() === text.trim()),
  );

const L = INTERPRETATION_SECTION_LABELS;

const incomplete = (missing: readonly InterpretationSection[], field: string) => {
  const names = missing.map((section) => L[section]).join('、');
  return r57.block('INTERPRETATION_INCOMPLETE', ...missing.map((section) => `${field}.${section}`))`
    解读缺少：${names}。
    逐项写明；没有旧政策、没有具体标准等情形的，选择“不适用”并写明理由。`;
};

const mustApply = (section: InterpretationSection, field: string) =>
  r57.block('INTERPRETATION_MUST_APPLY', field)`
    ${L[section]}不能选择“不适用”。
    写明${L[section]}；每一项决策都有背景、目的和内容。`;

const unexcused = (section: InterpretationSection, field: string) =>
  r57.block('INTERPRETATION_REASON_REQUIRED', field)`
    ${L[section]}选择了“不适用”，没有写明理由。
    写明为什么不适用，如“本县首次制定，没有旧政策”。`;

const thin = (section: InterpretationSection, field: string) => r57.block('INTERPRETATION_THIN', field)`
  ${L[section]}没有实质内容。
  用一两句话写明实际情况；确实没有的，选择“不适用”并写明理由。`;

const copied = (section: InterpretationSection, field: string) => r57.block('INTERPRETATION_COPIED', field)`
  ${L[section]}与前面一项内容相同。
  按这一项的要求另写；确实没有的，选择“不适用”并写明理由。`;
