import { act } from '#server/kernel/act.ts';
import { loadForDeed } from '#server/kernel/decision-event.ts';
import { recordDecision } from '#server/kernel/record-decision.ts';
import { RecordKind } from '#server/law/decision-record.ts';
import { refuseReturn } from '#server/law/return-reason.ts';
import { Role } from '#server/law/role.ts';
import { reviewsPublication } from './execution.permissions.ts';
import { publicationOf } from './publication.queries.ts';
import { refuseReview } from './publication-guards.ts';
import { sentPapers } from './submitted-papers.queries.ts';

/** 公布前保密审查 (国令711号第十七条): another person passes the submission made last, or returns it with the reason. */
export const reviewPublication = act(
  'decision.publicationReviewed',
  reviewsPublication,
  async (command, id: string, version: number, passed: boolean, reason: string) => {
    const decision = await loadForDeed(command, [Role.SECRECY_REVIEWER], id, version);
    const standing = await publicationOf(command.db, id);
    const refusal = command.weigh([
      ...refuseReview(
        decision.phase,
        standing,
        command.actor?.id ?? '',
        await sentPapers(command.db, id, standing),
      ),
      ...(passed ? [] : refuseReturn(reason)),
    ]);
    if (refusal) return refusal;
    await recordDecision(command, decision, {
      kind: RecordKind.PUBLICATION_REVIEW,
      happenedOn: command.today,
      content: {
        submissionId: standing.submission?.id ?? '',
        passed,
        reason,
        papers: standing.submission?.content.papers,
      },
    });
    command.about('decision', id, passed ? '通过' : '退回');
    return id;
  },
);
