import { defineCommand } from '#server/kernel/define-command.ts';
import { loadForAction } from '#server/kernel/decision-action.ts';
import { recordDecision } from '#server/kernel/record-decision.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { refuseReturn } from '#server/law/reason.ts';
import { Role } from '#server/law/people/role.ts';
import { notifyOfDecisionReview } from '#server/paper/notify-of-decision-review.ts';
import { reviewsPublication } from './execution.permissions.ts';
import { publicationOf } from './publication.queries.ts';
import { refuseReview } from './publication-guards.ts';
import { sentPapers } from './submitted-papers.queries.ts';

/** 公布前保密审查 (国令711号第十七条): another person passes the submission made last, or returns it with the reason. */
export const reviewPublication = defineCommand(
  'decision.publicationReviewed',
  reviewsPublication,
  async (command, id: string, version: number, passed: boolean, reason: string) => {
    const decision = await loadForAction(command, [Role.SECRECY_REVIEWER], id, version);
    const standing = await publicationOf(command.db, id);
    const refusal = command.refusalOf([
      ...refuseReview(
        decision.phase,
        standing,
        command.actor?.id ?? '',
        await sentPapers(command.db, id, standing),
      ),
      ...(passed ? [] : refuseReturn(reason)),
    ]);
    if (refusal) return refusal;
    await notifyOfDecisionReview(command, passed ? 'passReview' : 'returnReview', decision, {
      key: 'PUBLICATION',
      label: '公布方案',
      reason,
    });
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
