import type { GraphQLFormattedError } from 'graphql';
import type { FormError } from '#client/form.ts';
import { statusOf } from '#server/http/fault.ts';

/** A page cannot be made, or a post cannot be taken, as the contract said (页面故障). */
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

  /** Of an unexpected error: its number in the log. */
  get requestId(): string | undefined {
    const id = this.errors[0]?.extensions?.requestId;
    return typeof id === 'string' ? id : undefined;
  }

  /** Seconds to wait, when it says so. */
  get retryAfter(): Record<string, string> {
    const seconds = this.errors[0]?.extensions?.retryAfter;
    return typeof seconds === 'number' ? { 'retry-after': `${seconds}` } : {};
  }

  /** The same as errors of a form, at their fields. */
  get formErrors(): FormError[] {
    return this.errors.map(({ message, extensions }) => {
      const [field] = Array.isArray(extensions?.fields) ? (extensions.fields as unknown[]) : [];
      return typeof field === 'string' ? { message, field } : { message };
    });
  }
}

/** What was asked for is not there. */
export const noSuchPage = () =>
  new PageFault([{ message: '没有这个页面。', extensions: { code: 'NOT_FOUND' } }]);
