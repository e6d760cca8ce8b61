import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { ComponentType } from 'react';
import type { Elder } from '#client/citizen/shell/elder.ts';
import type { PageMeta } from '#client/citizen/shell/Shell.tsx';
import type { CookieName, FormError, FormState, Io, Posted, SentForm } from '#client/form.ts';

/** Where a page was asked for. */
export interface At {
  /** The named parts of the address, decoded. */
  readonly params: Readonly<Record<string, string>>;
  /** Query parameters that the route declares, the first of each name. */
  readonly query: Readonly<Record<string, string>>;
  /** Path and declared query. */
  readonly path: string;
  readonly elder: Elder;
  /** At a 自助终端: the round of the one person at it, new after each emptying. */
  readonly terminal?: string | undefined;
  /** Where absolute links lead: 'https://…', without a slash at the end. */
  readonly origin: string;
  /** A fresh UUID for a form's idempotency key; empty on pages that are cached. */
  readonly key: string;
  /**
   * Value that an earlier post of this visitor left in the sealed cookie that the route reads; null when there is none.
   */
  readonly sealed: unknown;
  /** Whether this device remembers receipts (记住的回执): all that a cached page learns of its visitor, beside `elder`. */
  readonly known: boolean;
  /** The sealed cookies of the family that the route reads, the one sealed last first. */
  readonly family: readonly FamilyMember[];
}

/** One sealed cookie of a family: the rest of its name after the family's, and its value. */
export interface FamilyMember {
  readonly key: string;
  readonly value: unknown;
}

/** Sealed cookies of one purpose, one for each thing, so that two tabs never write the same one. */
export interface CookieFamily {
  readonly name: string;
  readonly path: string;
  /** Most cookies of the family; those sealed first are dropped. */
  readonly most: number;
  /** Cookies to clear with one that is dropped: the cookie of its own page. */
  beside?(key: string): readonly CookieName[];
}

/** Input of every page: its HTML is a pure function of these. */
export interface PageProps<Data> {
  data: Data;
  at: At;
  /** A form that came back with errors; null on a plain visit. */
  form: FormState | null;
}

/** Freshness of a cached answer; without `scopes` the page is personal or holds a form and is never cached. */
interface Freshness<Data> {
  /** The scopes whose change makes the page a new one, as commands name them: `site`, `consultation:<id>` … */
  scopes?(data: Data): readonly string[];
  /** Instants at which the page changes by itself: openings, closings. Midnight in Shanghai is always one. */
  until?(data: Data): readonly (string | null | undefined)[];
}

interface Asked<Data, Variables> extends Freshness<Data> {
  /** The page's one named query. */
  document: TypedDocumentNode<Data, Variables>;
  /** Its variables; null: there is no such page. */
  variables(at: At): Variables | null;
  /** Permanent present address of the record asked for; null: this one. */
  movedTo?(data: Data, at: At): string | null;
  /** Query parameters that matter; all others are dropped. */
  query?: readonly string[];
  /**
   * Lists longer than a page: the variables of the next query, and how its answer is joined to the earlier ones; null:
   * nothing is left.
   */
  next?(data: Data, variables: Variables): Variables | null;
  join?(data: Data, more: Data): Data;
}

/** An action that a visit is (打开): its document and variables; the page shows whether it came about or not. */
export interface Visited {
  document: TypedDocumentNode<unknown, { token: string }>;
  variables: { token: string };
}

/** A page of the citizens' side. */
export interface PageOptions<Data, Variables> extends Asked<Data, Variables> {
  page: ComponentType<PageProps<Data>>;
  /** Metadata of the page; null: there is no such record. */
  meta(data: Data, at: At): Omit<PageMeta, 'path' | 'origin' | 'failed'> | null;
  /** The href of the section it belongs to. */
  current?: string;
  /** The sealed cookie it reads, and the family. */
  reads?: { name?: string; family?: CookieFamily };
  /** Action of a visit by a person, besides showing the page: run before the page is made, never for a prefetch. */
  visited?(at: At): Visited;
  /**
   * A visit by a person that redirects at once (专用链接), with the cookies it leaves in their browser; on errors the page
   * is shown.
   */
  enter?(at: At, io: Io): Promise<Posted>;
  /** Answers the forms that post to the page's own address. */
  post?(form: SentForm, io: Io): Promise<Posted>;
  /** Whether it shows a live picture from the media centre's hosts, and may load from there. */
  showsVideo?(data: Data): boolean;
  /** The name of a file field: each file is stored first, its token joins the form's `attachmentTokens`. */
  files?: string;
  /** Other errors in a form of which a file was not accepted; nothing is stored yet. */
  judge?(form: SentForm, io: Io): Promise<readonly FormError[]>;
}

/** A text at an address: a feed, a table for download. */
export interface TextOptions<Data, Variables> extends Asked<Data, Variables> {
  /** null: there is no such record. */
  text(data: Data, at: At, origin: string): string | null;
  /** The media type without charset. */
  mediaType: string;
  /** Downloaded under this name instead of shown. */
  fileName?(data: Data): string;
}

type Erased<Options> = Options & { readonly path: string };

/** One row of the table of pages, its types forgotten. */
export type PageRoute = Erased<PageOptions<unknown, Readonly<Record<string, unknown>>>> & { kind: 'page' };

/** One row of the table for a text. */
export type TextRoute = Erased<TextOptions<unknown, Readonly<Record<string, unknown>>>> & { kind: 'text' };

/** A former address: what stood there has moved for good. */
export interface MovedRoute {
  readonly kind: 'moved';
  readonly path: string;
  to(params: Readonly<Record<string, string>>): string;
}

/** A row that shows something. */
export type ShownRoute = PageRoute | TextRoute;

/** One row of the route table. */
export type Route = ShownRoute | MovedRoute;

/** A page at `path`: `/zhengji/:no/:round`, each `:name` one part of the address. */
export const route = <Data, Variables>(path: string, options: PageOptions<Data, Variables>): PageRoute =>
  ({ ...options, path, kind: 'page' }) as unknown as PageRoute;

/** A text at `path`. */
export const text = <Data, Variables>(path: string, options: TextOptions<Data, Variables>): TextRoute =>
  ({ ...options, path, kind: 'text' }) as unknown as TextRoute;

/** Redirect from `path`, where the page once stood, to its present address. */
export const moved = (path: string, to: MovedRoute['to']): MovedRoute => ({ path, to, kind: 'moved' });
