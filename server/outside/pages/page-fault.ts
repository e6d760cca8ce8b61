import type { GraphQLFormattedError } from 'graphql';
import type { FormError } from '#client/form.ts';
import { statusOf } from '#server/outside/http/fault.ts';

/** A page or a form post failed with a GraphQL error (页面故障). */
export class PageFault extends Error {
  constructor(readonly errors: readonly GraphQLFormattedError[]) {
    super(errors.map(({ message }) => message).join('; '));
  }

  get code(): string {
    const code = this.errors[0]?.extensions?.code;
    return typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR';
  }

  get status(): number {
    return statusOf(this.code);
  }

  /** Whether the same may succeed a little later. */
  get comesAgain(): boolean {
    return this.status === 503 || this.status === 429;
  }

  /** The log number of an unexpected error. */
  get requestId(): string | undefined {
    const id = this.errors[0]?.extensions?.requestId;
    return typeof id === 'string' ? id : undefined;
  }

  /** Seconds to wait, if given. */
  get retryAfter(): Record<string, string> {
    const seconds = this.errors[0]?.extensions?.retryAfter;
    return typeof seconds === 'number' ? { 'retry-after': `${seconds}` } : {};
  }

  /** The same as form errors, by field. */
  get formErrors(): FormError[] {
    return this.errors.map(({ message, extensions }) => {
      const [field] = Array.isArray(extensions?.fields) ? (extensions.fields as unknown[]) : [];
      return typeof field === 'string' ? { message, field } : { message };
    });
  }
}

/** The page does not exist. */
export const noSuchPage = () =>
  new PageFault([{ message: '没有这个页面。', extensions: { code: 'NOT_FOUND' } }]);

/** The errors of a form, for a page without the form. */
export const refusedForm = (errors: readonly FormError[]) =>
  new PageFault([
    { message: errors.map(({ message }) => message).join(''), extensions: { code: 'BAD_USER_INPUT' } },
  ]);
