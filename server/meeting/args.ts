import { Arg, ID, Int } from 'type-graphql';
import { Acknowledgement } from '#schema/kernel/acknowledgement.ts';
import { TextScalar } from '#schema/kernel/text.ts';

/** The arguments that most actions on a meeting take. */
export const Id = () => Arg('id', () => ID);
/** The version the caller has before them. */
export const Version = () => Arg('version', () => Int);
/** One item of the agenda. */
export const ItemId = () => Arg('itemId', () => ID);
/** Why, in words. */
export const Reason = () => Arg('reason', () => TextScalar);
/** Warnings the caller takes upon themselves. */
export const Acknowledges = () => Arg('acknowledged', () => [Acknowledgement], { defaultValue: [] });
