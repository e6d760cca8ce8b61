/** The facts by which kinds of case items differ (办件种类的要素); the descriptors are in `case-kinds.ts`. */
import type { CommentChannel } from '#server/law/people/comment-channel.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import type { CaseClass } from './case-kind.ts';

/** A term: how many, of 日 (calendar days) or of 工作日 (working days). */
export interface CaseTerm {
  readonly count: number;
  readonly unit: 'DAY' | 'WORKING_DAY';
}

/** The county's own settings that terms come from. */
export type TermPolicy = Pick<
  LocalPolicy,
  'simpleReplyDays' | 'ordinaryReplyWorkingDays' | 'requestInternalWorkingDays'
>;

/**
 * Towards its author: names of their page and of what they wrote, its noun, that of the box they write in, and what the public
 * learns without their consent.
 */
export interface OwnCaseWords {
  readonly title: string;
  readonly content: string;
  readonly noun: string;
  readonly said: string;
  readonly unpublished: string;
}

/**
 * Another register, which passes on what it has taken (来源登记): only staff enter it, by its channel, under the number that
 * it has there.
 */
export interface CaseSource {
  readonly channel: CommentChannel;
  /** How the register, what it passes on, and the number of that are called (登记的来源、单据、编号). */
  readonly register: string;
  readonly paper: string;
  readonly numbers: string;
}

/** A kind of case items. */
export interface KindOfCase {
  /** Its author writes the title, and says whether question and answer may be published; else neither is asked. */
  readonly titled: boolean;
  readonly publishable: boolean;
  /** It comes from another register (来源登记); null: the public hands it in here, and staff write down what came otherwise. */
  readonly source: CaseSource | null;
  /** Its words may turn out to be an opinion on a draft (转为意见). */
  readonly opinionable: boolean;
  /** A unit that only carries decisions out handles it too (执行单位办理). */
  readonly executing: boolean;
  /**
   * An application under 国令711号 (申请): its applicant proves who they are, corrections, others' opinions and extensions move
   * its clock, it is answered by a lawful outcome in a numbered letter, and filed afterwards.
   */
  readonly applied: boolean;
  /** 工作日 within which the county itself means to answer (县内目标); null: no sooner than the term. */
  readonly target: (policy: TermPolicy) => number | null;
  /** Class with which it arrives (分类), given to its unit at once; null: the office sorts and assigns it. */
  readonly sortedAs: CaseClass | null;
  /** How its author, and being sorted and given to its unit, are called (来件人、分办). */
  readonly author: string;
  readonly sorting: string;
  /** The office tells its class when it is sorted (简单咨询、一般性留言); else all of the kind have one term. */
  readonly classed: boolean;
  readonly term: (sorted: CaseClass, policy: TermPolicy) => CaseTerm;
  /** How the person's own is called towards them, with its title, or that of the decision it is about. */
  readonly yours: (title: string) => string;
  /** Words of the pages that its author opens by its receipt. */
  readonly own: OwnCaseWords;
  /** Provision on which it is handled (办理依据), as its tasks name it, and their noun. */
  readonly article: string;
  readonly noun: string;
  /** Address of its desk. */
  readonly desk: string;
  /** Begin of the purpose that the sealed data of its authors are bound to (密封的用途). */
  readonly purpose: string;
}
