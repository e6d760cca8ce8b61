import { Field, InputType } from 'type-graphql';
import { TextScalar } from './text.ts';

/** 知悉提示并说明理由: takes one warning upon oneself; stored with author and time. */
@InputType('AcknowledgementInput', { description: '知悉提示并说明理由' })
export class Acknowledgement {
  @Field(() => String)
  readonly code!: string;

  @Field(() => TextScalar)
  readonly reason!: string;
}
