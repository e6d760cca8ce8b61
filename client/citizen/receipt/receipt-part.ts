import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { ComponentType, ReactNode } from 'react';
import type { Io } from '#client/form.ts';
import type { Fact } from '#client/ui/Facts.tsx';
import type { refused } from '../refused.ts';
import type { Credential } from './credential.ts';

/** The receipt just given (回执). */
export interface FreshReceipt {
  /** 已收到, 候补. */
  tag: string;
  title: string;
  lead: string;
  /** When it was received, and the name of that instant. */
  received: string;
  term?: string;
  said: readonly Fact[];
  /** Next step, and links beside the button that goes on. */
  next?: ReactNode;
  links?: ReactNode;
  /** 查看或取消报名. */
  goOn: string;
  island?: { name: string; props: object };
}

/** The head of the page on which somebody looks something up (我的…). */
export interface MineHead {
  tag: ReactNode;
  lead?: string | undefined;
  facts: readonly Fact[];
}

/**
 * Action open to the author now, with its label: on a page of its own (`href`), or by a button of the receipt's page
 * (`step`). One that cannot be undone states its consequences and asks once more (`asks`); one beside what it is about is
 * offered there (`inBody`).
 */
export type Deed = { label: string; quiet?: boolean; inBody?: boolean } & (
  | { href: string }
  | { step: string; asks?: string }
);

/** One line of 我的参与. */
export interface ListedReceipt {
  /** The matter about which it is, and when it was received. */
  matter: string;
  received: string;
  /** Its state and the next step, by which day. */
  next: string;
  /** Whether its author has to act before a deadline: a seat to claim. */
  waits?: boolean;
}

/** Does what a button says; null, or what the refusal says. */
export type Step = (io: Io, credential: Credential) => Promise<ReturnType<typeof refused> | null>;

/**
 * Part of one kind of record in the page of a new receipt and in the page on which it is opened again. Registered in
 * `client/receipts.ts`.
 */
export interface ReceiptPart<Mine> {
  /** The type that the receipt opens, and what the pages ask of it. */
  readonly type: string;
  readonly fragment: TypedDocumentNode<Mine, unknown>;
  /** 报名回执. */
  readonly receiptName: string;
  /** Where it belongs, if not to the look-up. */
  readonly section?: { name: string; href: string };
  /** 我的报名; and of one record, where several kinds of records have one part. */
  readonly title: string;
  titleFor?(mine: Mine): string;
  fresh(mine: Mine): FreshReceipt;
  head(mine: Mine): MineHead;
  /** Its line among all that this device remembers. */
  listed(mine: Mine): ListedReceipt;
  /** Actions open to its author now; both pages show the same, the first is the one that matters. */
  deeds?(mine: Mine): readonly Deed[];
  /** Its sections, and a file to keep. */
  readonly Body: ComponentType<{ mine: Mine }>;
  readonly File?: ComponentType<{ mine: Mine }>;
  /** Beside the receipt and beside the sections. */
  readonly Aside?: ComponentType<{ mine: Mine }>;
  /** Action of each button of the page, by the button's value; it returns null, or the refusal. */
  readonly steps?: Readonly<Record<string, Step>>;
}

/** A record opened by its receipt, before its part reads it; every part asks for the number. */
export interface Held {
  readonly receiptNo: string;
}

/** A part whose type is forgotten. */
export type AnyReceiptPart = ReceiptPart<Held>;

/** A part, typed by its fragment. */
export const receiptPart = <Mine extends { receiptNo: string }>(part: ReceiptPart<Mine>): AnyReceiptPart =>
  part as unknown as AnyReceiptPart;

/** Title of the page of whatever one handed in (我的…). */
export const titleOf = (part: AnyReceiptPart, mine: Held): string => part.titleFor?.(mine) ?? part.title;
