import { Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from './context.ts';
import { newFormKey } from './form-key.ts';

@Resolver()
export class FormKeyResolver {
  /** A key for one submission (提交编号): who hands it in is not counted together with others at their address (限流). */
  @Query(() => ID)
  formKey(@Ctx() { services }: Context): string {
    return newFormKey(services.seal);
  }
}
