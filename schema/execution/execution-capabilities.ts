import { View, of } from '#schema/kernel/fields.ts';
import { Capability } from '#schema/kernel/refusal.ts';

/** Actions on the issue and publication of a decision permitted to the viewer (印发和公布可办事项). */
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

/** Actions on a decision from its issue to its archive permitted to the viewer (执行可办事项). */
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
