import type { Publication } from '#schema/execution/execution-contents.ts';
import { toldForms, type ToldForms } from '#server/domains/consultation/told-forms.queries.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { CorrectedPart, CorrectionSubject } from '#server/law/notice/corrected-part.ts';
import type { CorrectionKind } from '#server/engines/notice/correction-kinds.ts';
import { publishDocument, refuseCorrectedFile, shownFiles, uploadedDocument } from './corrected-document.ts';
import { refuseToldWords } from './told-words.ts';
import { publicationOf } from './publication.queries.ts';

/** 公布的决策: its interpretation may be put right, a file of its text only back to 审定稿 (国令713号第三十七条). */
export const publicationCorrection: CorrectionKind = {
  subject: CorrectionSubject.PUBLICATION,
  load: async (db, id) => {
    if (!isId(id)) return null;
    const decision = await db
      .selectFrom('decision as d')
      .select(['d.id as decisionId', 'd.no as decisionNo', 'd.title', 'd.lead_unit_id as unitId'])
      .select('d.unit_ids as unitIds')
      .select((eb) =>
        eb
          .selectFrom('consultation as c')
          .select('c.id')
          .whereRef('c.decision_id', '=', 'd.id')
          .where('c.opens_at', 'is not', null)
          .orderBy('c.round', 'desc')
          .limit(1)
          .as('consultationId'),
      )
      .where('d.id', '=', id)
      .executeTakeFirst();
    const { publication } = await publicationOf(db, id);
    if (!decision || !publication) return null;
    const told = await toldForms(db, id, publication.content.forms);
    return {
      ...decision,
      path: `/gongzuotai/juece/${decision.decisionNo}`,
      closesOn: null,
      texts: {
        [CorrectedPart.DECISION_INTERPRETATION]: toldIn(publication.content, told).map((text) => ({ text })),
      },
      files: await shownFiles(db, id, publication.content),
      findings: [],
    };
  },
  uploaded: uploadedDocument,
  refuseWords: refuseToldWords,
  refuseFile: refuseCorrectedFile,
  published: publishDocument,
};

/** Every text of the interpretation, as the decision's page shows it. */
const toldIn = (
  { sections, impacts = [] }: Publication,
  { pictures, clips, questions, cases }: ToldForms,
): string[] => [
  ...sections.map(({ text }) => text),
  ...impacts.flatMap(({ who, before, after, since }) => [who, before, after, since]),
  ...questions.flatMap(({ question, answer }) => [question, answer]),
  ...cases.flatMap(({ who, situation, outcome }) => [who, situation, outcome]),
  ...pictures.flatMap(({ alt, caption }) => [alt, caption]),
  ...clips.flatMap(({ title, cues, withdrawnAt }) =>
    withdrawnAt ? [] : [title, ...cues.map(({ text }) => text)],
  ),
];
