import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { FormState, Io, Posted } from '#client/form.ts';
import type { At, PageRoute } from '#client/route.ts';
import type { GraphqlEndpoint } from '#server/outside/graphql/endpoint.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { PageFault } from './page-fault.ts';
import type { Sent } from './sent-form.ts';

/** A form to be shown again, with its errors. */
export interface Again {
  form: FormState;
  status: number;
  headers: Record<string, string>;
}

/** The result of a post: a redirect, or the form again (表单处理结果). */
export type PostOutcome = Extract<Posted, { redirect: string }> | Again;

/** Dependencies of handling a posted form. */
export interface PostPlan {
  route: PageRoute;
  at: At;
  door: GraphqlEndpoint;
  context: Context;
  /** Formats an error for the response. */
  shown: (error: unknown) => PageFault;
}

/**
 * Passes a form to its route, which runs the same mutation as every client. On any error the form comes back as sent.
 * With a file that was not taken it is only judged, so that everything to mend is said at once.
 */
export async function takePost(plan: PostPlan, { form, fileErrors }: Sent): Promise<PostOutcome> {
  const { route } = plan;
  if (fileErrors.length === 0)
    return outcomeOf(plan, form.values, (io) => {
      if (!route.post) throw new Error(`${route.path} takes no form`);
      return route.post(form, io);
    });
  const judged = async (io: Io) => ({ errors: (await route.judge?.(form, io)) ?? [] });
  return outcomeOf(plan, form.values, judged, fileErrors);
}

/** Runs the mutation that a visit implies, where it redirects at once. */
export const takeEntry = (plan: PostPlan): Promise<PostOutcome> =>
  outcomeOf(plan, {}, (io) => {
    if (!plan.route.enter) throw new Error(`${plan.route.path} leads nowhere by itself`);
    return plan.route.enter(plan.at, io);
  });

const again = (
  values: FormState['values'],
  errors: FormState['errors'],
  status = 422,
  headers = {},
): Again => ({ form: { values, errors }, status, headers });

async function outcomeOf(
  plan: PostPlan,
  values: FormState['values'],
  work: (io: Io) => Promise<Posted>,
  known: FormState['errors'] = [],
): Promise<PostOutcome> {
  try {
    const posted = await work(ioOf(plan));
    if ('redirect' in posted) return posted;
    const errors = [...posted.errors, ...known];
    // Without errors the form is shown again for review or correction.
    return again(values, errors, errors.length > 0 ? 422 : 200);
  } catch (error) {
    const fault = error instanceof PageFault ? error : plan.shown(error);
    return again(values, [...fault.formErrors, ...known], fault.status, fault.retryAfter);
  }
}

const ioOf = ({ at, door, context }: PostPlan): Io => ({
  at,
  execute: async <Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data> => {
    const { data, errors } = await door.run(document, variables, context);
    if (errors.length > 0 || data === null) throw new PageFault(errors);
    return data;
  },
});
