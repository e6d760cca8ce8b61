import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { At } from '#client/route.ts';

/** One thing to correct; without a field it concerns the whole form. */
export interface FormError {
  message: string;
  field?: string;
}

/** A form as it was sent. */
export interface SentForm {
  /**
   * All values that were sent, by name; files are not among them, their tokens are: `attachmentTokens`,
   * `attachmentNames`.
   */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** The first value of a name, trimmed, or ''. */
  text(name: string): string;
  /** Every value of a name. */
  texts(name: string): readonly string[];
  /** A checkbox. */
  checked(name: string): boolean;
}

/** A form that came back: all values that were typed are in it. */
export interface FormState {
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly errors: readonly FormError[];
}

/** A sealed cookie, by its name and the addresses to which it is sent: those below `path`, by default all. */
export interface CookieName {
  name: string;
  path?: string;
}

/** A value that only this server can read, stored in the visitor's browser for some minutes. */
export interface SealedCookie extends CookieName {
  value: unknown;
  minutes: number;
}

/** The answer to a form: redirect to a page (303), or errors to correct (422). */
export type Posted =
  | { redirect: string; seal?: readonly SealedCookie[]; unseal?: readonly CookieName[] }
  | { errors: readonly FormError[] };

/** Means of a post: queries of the same contract that everybody uses. */
export interface Io {
  readonly at: At;
  /** Runs a document; an error of the contract ends the post and shows the form again with it. */
  execute<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Data>;
}

interface Findings {
  readonly findings: readonly { message: string; fields: readonly string[]; fix?: string | null }[];
}

/** Error messages of a refusal, at the fields of the form; `nameOf` where the form names a field differently. */
export const errorsOf = (
  { findings }: Findings,
  nameOf: (field: string) => string = (field) => field,
): { errors: readonly FormError[] } => ({
  errors: findings.map(({ message, fields: [field], fix }) => ({
    message: fix ? `${message}${fix}` : message,
    ...(field === undefined ? {} : { field: nameOf(field) }),
  })),
});
