import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { FormState, Posted, SentForm } from '#client/form.ts';
import type { At, PageRoute } from '#client/route.ts';
import type { GraphqlEndpoint } from '#server/graphql/endpoint.ts';
import type { Context } from '#server/kernel/context.ts';
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

/** What a post is built from. */
export interface PostPlan {
  route: PageRoute;
  at: At;
  door: GraphqlEndpoint;
  context: Context;
  /** Formats an error for the response. */
  shown: (error: unknown) => PageFault;
}

/** Passes a form to its route, which runs the same mutation as every client. On any error the form comes back as sent. */
export async function takePost(plan: PostPlan, { form, fileErrors }: Sent): Promise<PostOutcome> {
  const again = (errors: FormState['errors'], status = 422, headers = {}): Again => ({
    form: { values: form.values, errors },
    status,
    headers,
  });
  if (fileErrors.length > 0) return again(fileErrors);
  try {
    const posted = await post(plan, form);
    // Without errors the form is shown again for review or correction.
    return 'redirect' in posted ? posted : again(posted.errors, posted.errors.length > 0 ? 422 : 200);
  } catch (error) {
    const fault = error instanceof PageFault ? error : plan.shown(error);
    return again(fault.formErrors, fault.status, fault.retryAfter);
  }
}

async function post({ route, at, door, context }: PostPlan, form: SentForm): Promise<Posted> {
  const execute = async <Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data> => {
    const { data, errors } = await door.run(document, variables, context);
    if (errors.length > 0 || data === null) throw new PageFault(errors);
    return data;
  };
  if (!route.post) throw new Error(`${route.path} takes no form`);
  return route.post(form, { at, execute });
}
