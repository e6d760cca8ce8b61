import { View, of } from '#schema/kernel/fields.ts';
import { Capability } from '#schema/kernel/refusal.ts';

/** What the viewer may do about the issue and publication of a decision (印发和公布可办事项). */
@View()
export class PublicationCapabilities {
  readonly issueDecision = of(() => Capability);
  readonly planPublication = of(() => Capability);
  readonly planWithholding = of(() => Capability);
  readonly reviewPublication = of(() => Capability);
  readonly publishDecision = of(() => Capability);
  readonly executeUnpublished = of(() => Capability);
  readonly recordOutreach = of(() => Capability);
}

/** What the viewer may do about a decision from its issue to its archive (执行可办事项). */
@View()
export class ExecutionCapabilities extends PublicationCapabilities {
  readonly startExecution = of(() => Capability);
  readonly reportExecution = of(() => Capability);
  readonly reportProblem = of(() => Capability);
  readonly suspendDecision = of(() => Capability);
  readonly resumeDecision = of(() => Capability);
  readonly completeDecision = of(() => Capability);
  readonly repealDecision = of(() => Capability);
  readonly terminateDecision = of(() => Capability);
  readonly startEvaluation = of(() => Capability);
  readonly adjustDecision = of(() => Capability);
  readonly recordEvaluation = of(() => Capability);
  readonly handOverFile = of(() => Capability);
  readonly archiveDecision = of(() => Capability);
}
