import { Field, ObjectType } from 'type-graphql';
import { Capability } from '#schema/kernel/refusal.ts';

/** What the viewer may do about the issue and publication of a decision (印发和公布可办事项). */
@ObjectType({ simpleResolvers: true })
export class PublicationCapabilities {
  @Field(() => Capability)
  readonly issueDecision!: Capability;

  @Field(() => Capability)
  readonly planPublication!: Capability;

  @Field(() => Capability)
  readonly planWithholding!: Capability;

  @Field(() => Capability)
  readonly reviewPublication!: Capability;

  @Field(() => Capability)
  readonly publishDecision!: Capability;

  @Field(() => Capability)
  readonly executeUnpublished!: Capability;

  @Field(() => Capability)
  readonly recordOutreach!: Capability;
}

/** What the viewer may do about a decision from its issue to its archive (执行可办事项). */
@ObjectType({ simpleResolvers: true })
export class ExecutionCapabilities extends PublicationCapabilities {
  @Field(() => Capability)
  readonly startExecution!: Capability;

  @Field(() => Capability)
  readonly reportExecution!: Capability;

  @Field(() => Capability)
  readonly reportProblem!: Capability;

  @Field(() => Capability)
  readonly suspendDecision!: Capability;

  @Field(() => Capability)
  readonly resumeDecision!: Capability;

  @Field(() => Capability)
  readonly completeDecision!: Capability;

  @Field(() => Capability)
  readonly repealDecision!: Capability;

  @Field(() => Capability)
  readonly terminateDecision!: Capability;

  @Field(() => Capability)
  readonly startEvaluation!: Capability;

  @Field(() => Capability)
  readonly adjustDecision!: Capability;

  @Field(() => Capability)
  readonly recordEvaluation!: Capability;

  @Field(() => Capability)
  readonly handOverFile!: Capability;

  @Field(() => Capability)
  readonly archiveDecision!: Capability;
}
