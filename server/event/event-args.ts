import { Arg, ID, Int } from 'type-graphql';
import { TextScalar } from '#schema/kernel/text.ts';

/** The arguments that most actions on an event take. */
export const Id = () => Arg('id', () => ID);
/** The version the caller has before them. */
export const Version = () => Arg('version', () => Int);
/** Why, in words. */
export const Reason = () => Arg('reason', () => TextScalar);
