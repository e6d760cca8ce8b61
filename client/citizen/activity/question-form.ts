/** How the answers of a questionnaire are named in its form, and how they are read out of it, kind by kind (作答). */
import type { SentForm } from '#client/form.ts';
import {
  OPEN,
  type QuestionAnswer,
  QuestionKind,
  type WholeQuestion,
  wholeQuestion,
} from '#server/law/participation/question.ts';

/** The name of the field of the question at this place. */
export const fieldName = (place: number) => `q${place}`;

/** Name of the field for the words beside 其他. */
export const otherName = (name: string) => `${name}-qita`;

/** Name of the field for one row of a matrix, or one option of an order. */
export const partName = (name: string, part: number) => `${name}-${part}`;

/** A question in the types of the contract. */
export type ToldQuestion = Omit<WholeQuestion, 'kind'> & { kind: keyof typeof QuestionKind };

/** The question in the types of the law's module. */
export const lawful = (question: ToldQuestion): WholeQuestion =>
  wholeQuestion({ ...question, kind: QuestionKind[question.kind] });

/** A place in a list as a control sends it; nothing, or what no control of ours sends, is none. */
const placeIn = (sent: string): number[] => (/^\d{1,3}$/.test(sent) ? [Number(sent)] : []);

type Read = (form: SentForm, name: string, question: WholeQuestion) => QuestionAnswer;

const choices: Read = (form, name, { other }) => ({
  choices: form.texts(name).flatMap(placeIn),
  text: other ? form.text(otherName(name)) : '',
});

const parts = (form: SentForm, name: string, count: number): QuestionAnswer => ({
  choices: Array.from({ length: count }, (_, part) => placeIn(form.text(partName(name, part)))[0] ?? OPEN),
  text: '',
});

const READ: Readonly<Record<QuestionKind, Read>> = {
  [QuestionKind.SINGLE]: choices,
  [QuestionKind.MULTIPLE]: choices,
  [QuestionKind.TEXT]: (form, name) => ({ choices: [], text: form.text(name) }),
  [QuestionKind.SCALE]: choices,
  [QuestionKind.RANKING]: (form, name, { options }) => parts(form, name, options.length),
  [QuestionKind.MATRIX]: (form, name, { rows }) => parts(form, name, rows.length),
};

/** Answers of a sent questionnaire, question by question. */
export const answersIn = (form: SentForm, questions: readonly ToldQuestion[]) =>
  questions.map((question, place) => {
    const { choices: chosen, text } = READ[QuestionKind[question.kind]](
      form,
      fieldName(place),
      lawful(question),
    );
    return { choices: [...chosen], text };
  });

/** "answers.2" stands at the field of the third question, "answers.2.text" at that for the words beside 其他. */
export function fieldOf(field: string): string {
  const [, place, part] = /^answers\.(\d+)(\.text)?$/.exec(field) ?? [];
  const name = fieldName(place === undefined ? 0 : Number(place));
  return part ? otherName(name) : name;
}
