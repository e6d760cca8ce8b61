import { CorrectedPart, CorrectionSubject } from '#server/law/notice/corrected-part.ts';
import type { CorrectionKind } from '#server/engines/notice/correction-kinds.ts';
import { isId } from '#server/ground/kernel/load.ts';

/** 意见采纳情况: as it was published; its outcomes and its figures are not for a correction to change. */
export const reportCorrection: CorrectionKind = {
  subject: CorrectionSubject.ADOPTION_REPORT,
  load: async (db, id) => {
    if (!isId(id)) return null;
    const report = await db
      .selectFrom('adoption_report as r')
      .innerJoin('consultation as c', 'c.id', 'r.consultation_id')
      .select(['r.introduction', 'r.rows', 'c.title', 'c.no'])
      .select(['c.decision_id as decisionId', 'c.unit_id as unitId', 'c.unit_ids as unitIds'])
      .where('c.id', '=', id)
      .where('r.published_at', 'is not', null)
      .executeTakeFirst();
    if (!report) return null;
    const { introduction, rows, no, ...thing } = report;
    const texts = [
      { text: introduction },
      ...(rows ?? []).flatMap(({ title, summary, reason, route }) =>
        [title, summary, reason, route ?? ''].map((text) => ({ text, place: `采纳情况“${title}”` })),
      ),
    ];
    return {
      ...thing,
      decisionNo: no,
      consultationId: id,
      path: `/gongzuotai/fankui/${id}`,
      closesOn: null,
      texts: { [CorrectedPart.REPORT]: texts },
      files: [],
      findings: [],
    };
  },
};
