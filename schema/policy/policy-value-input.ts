import { Input, str, text } from '#schema/kernel/fields.ts';

/** One setting as it is typed (设定项的取值). */
@Input()
export class PolicyValueInput {
  readonly key = str();
  readonly value = text();
}
