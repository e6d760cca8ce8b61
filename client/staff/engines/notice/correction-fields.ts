import type { CorrectionInput, CorrectionSubject } from '#client/graphql/graphql.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { dayIn } from '#client/staff/ground/form/typed.ts';
import { CORRECTED_PART_LABELS, CorrectedPart, PARTS_OF } from '#server/law/notice/corrected-part.ts';

/** Form values of a correction of words. */
export interface TypedCorrection {
  part: string | null;
  wrong: string;
  corrected: string;
  since: string;
  material: boolean;
  reason: string;
}

export const NOTHING_TYPED: TypedCorrection = {
  part: null,
  wrong: '',
  corrected: '',
  since: '',
  material: false,
  reason: '',
};

const options = (subject: CorrectionSubject) =>
  Object.fromEntries(
    PARTS_OF[subject]
      .filter((part) => part !== CorrectedPart.DECISION_TEXT)
      .map((part) => [part, CORRECTED_PART_LABELS[part]]),
  );

/** 影响公众判断: the officer says so; what touches amounts is measured besides. */
const MATERIAL = {
  kind: 'tick',
  name: 'material',
  label: '这处错误影响公众判断',
  hint: '正在征求意见的，从公布更正之日起重新计算期限。通俗说明、解读、依据中的数额、期限、权利义务有变化的，系统按影响公众判断办理。',
} as const;

const REASON = {
  kind: 'area',
  name: 'reason',
  label: '为什么更正',
  hint: '向社会公布，并告知提过意见的人。',
} as const;

/** Fields of a correction (更正的内容). */
export const correctionFields = (subject: CorrectionSubject): readonly RecordField<TypedCorrection>[] => [
  { kind: 'choice', name: 'part', label: '在哪一部分', options: options(subject), none: '请选择' },
  {
    kind: 'area',
    name: 'wrong',
    label: '有错的原文',
    hint: '从公众页面上照抄，只抄有错的几个字和前后几个字，使它在这一部分里只出现一处。',
  },
  { kind: 'area', name: 'corrected', label: '正确的文字', hint: '整句替换上面的文字。' },
  {
    kind: 'day',
    name: 'since',
    label: '自哪一天起以更正后的为准',
    hint: '自始就写错的不填。',
    optional: true,
  },
  MATERIAL,
  REASON,
];

/** The same as the contract takes it. */
export const inputOf = (
  { part, since, ...typed }: TypedCorrection,
  subject: CorrectionSubject,
): CorrectionInput => ({
  ...typed,
  part: (part ?? PARTS_OF[subject][0]) as CorrectedPart,
  since: dayIn(since),
  formerFileId: null,
  fileId: null,
});

/** Form values of another file put beside a published one. */
export interface TypedFile {
  material: boolean;
  reason: string;
}

/** The same as the contract takes it: the part is the former file's own. */
export const fileInputOf = (
  typed: TypedFile,
  formerFileId: string,
  fileId: string | undefined,
  subject: CorrectionSubject,
): CorrectionInput => ({
  ...typed,
  part: subject === 'PUBLICATION' ? CorrectedPart.DECISION_INTERPRETATION : CorrectedPart.INTERPRETATION,
  wrong: '',
  corrected: '',
  formerFileId,
  fileId: fileId ?? null,
  since: null,
});

export const FILE_FIELDS: readonly RecordField<TypedFile>[] = [MATERIAL, REASON];

/** Form values of a film that is taken down, and of the one for its place. */
export interface TypedFilm extends TypedFile {
  fileId: string | null;
}

/** The same of a film that is taken down (撤下解读视频). */
export const FILM_FIELDS: readonly RecordField<TypedFilm>[] = [
  {
    ...MATERIAL,
    label: '这段视频影响了公众判断',
    hint: '正在征求意见的，从公布撤下之日起重新计算期限。',
  },
  { ...REASON, label: '为什么撤下' },
];
