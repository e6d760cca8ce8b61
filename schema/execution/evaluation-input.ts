import { Input, day, id, of, text } from '#schema/kernel/fields.ts';
import { ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { EvaluationParticipant, EvaluationTrigger } from '#server/law/execution/post-evaluation.ts';

/** 决策后评估, as it is typed; who evaluated is on record since it was started. */
@Input('EvaluationInput')
export class EvaluationInput {
  readonly triggers = of.many(() => EvaluationTrigger);
  readonly startedOn = day();
  readonly finishedOn = day();
  readonly publicHeardBy = of.many(() => ParticipationMethod, '听取社会公众意见的方式');
  readonly participants = of.many(() => EvaluationParticipant);
  readonly conclusion = text();
  readonly fileIds = id.many({ defaultValue: [] });
}

/** 案卷移交、归档, as it is typed. */
@Input('ArchiveInput')
export class ArchiveInput {
  readonly archiveNo = text('档号');
  readonly archivedOn = day();
  readonly note = text('备考；没有的留空');
  readonly fileIds = id.many({ defaultValue: [] });
}
