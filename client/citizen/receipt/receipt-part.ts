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
  /** What happens next, and links beside the button that goes on. */
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
 * What its author can do now, with its words: on a page of its own, or by a button of the page of what was looked up.
 * What cannot be undone says what follows and asks once more.
 */
export type Deed = { label: string; quiet?: boolean } & ({ href: string } | { step: string; asks?: string });

/** One line of 我的参与. */
export interface ListedReceipt {
  /** The matter about which it is, and when it was received. */
  matter: string;
  received: string;
  /** Where it stands and what is next, by which day. */
  next: string;
  /** Something is to be done by its author in time: a seat to claim. */
  waits?: boolean;
}

/** Does what a button says; null, or what the refusal says. */
export type Step = (io: Io, credential: Credential) => Promise<ReturnType<typeof refused> | null>;

/** What a kind contributes to the receipt's page and to the page on which it is looked up. Registered in `client/receipts.ts`. */
export interface ReceiptPart<Mine> {
  /** The type that the receipt opens, and what the pages ask of it. */
  readonly type: string;
  readonly fragment: TypedDocumentNode<Mine, unknown>;
  /** 报名回执. */
  readonly receiptName: string;
  /** Where it belongs, if not to the look-up. */
  readonly section?: { name: string; href: string };
  /** 我的报名. */
  readonly title: string;
  fresh(mine: Mine): FreshReceipt;
  head(mine: Mine): MineHead;
  /** Its line among all that this device remembers. */
  listed(mine: Mine): ListedReceipt;
  /** What its author can do now; both pages show the same, the first is the one that matters. */
  deeds?(mine: Mine): readonly Deed[];
  /** Its sections, and the buttons and links before 退出查询, where they are not just its deeds. */
  readonly Body: ComponentType<{ mine: Mine }>;
  readonly Actions?: ComponentType<{ mine: Mine }>;
  /** Beside the receipt and beside the sections. */
  readonly Aside?: ComponentType<{ mine: Mine }>;
  /** What a button of the page does, by its value: null, or what the refusal says. */
  readonly steps?: Readonly<Record<string, Step>>;
}

/** Something looked up, before its part reads it; every part asks for the number. */
export interface Held {
  readonly receiptNo: string;
}

/** A part whose type is forgotten. */
export type AnyReceiptPart = ReceiptPart<Held>;

/** A part, typed by its fragment. */
export const receiptPart = <Mine extends { receiptNo: string }>(part: ReceiptPart<Mine>): AnyReceiptPart =>
  part as unknown as AnyReceiptPart;
