import type { GraphQLResolveInfo } from 'graphql';
import { Arg, type ClassType, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Acknowledgement } from '#schema/kernel/acknowledgement.ts';
import { orRefusal } from '#schema/kernel/refusal.ts';
import { id, int, of, readField } from '#schema/kernel/fields.ts';
import { Refusal } from '#server/law/refusal.ts';
import { noteWords } from './action-words.ts';
import type { Context } from './context.ts';

type Words = string | { description: string; nullable: 'items' };

/**
 * Mutations of the contract, a row each: what it answers with, its words, its arguments and its command, whose types are
 * checked against each other.
 *
 * @example
 * ```ts
 * const asHearing = answering(HearingView, hearingAfter);
 *
 * export const HearingMutations = mutations({
 *   holdHearing: asHearing('登记听证会举行', [byId, ofVersion, input(HearingHeldInput)], holdHearing),
 *   releaseSeats: mutation(Int, '释放名额', [arg('slotId', id), arg('note', text.opt)], releaseSeats),
 * });
 * ```
 *
 * An argument that may be left out is null then.
 */
interface Row {
  type: unknown;
  words: Words;
  params: readonly Param<unknown>[];
  run: (context: Context, ...args: never[]) => unknown;
  /** Audited action of its command. */
  action?: string | undefined;
}

/** Argument of a mutation by its name and its kind of field (`schema/kernel/fields.ts`). */
interface Param<T> {
  name: string;
  field: () => T;
}

type Values<P> = { -readonly [I in keyof P]: P[I] extends Param<infer T> ? T : never };

/** An argument: `arg('note', text.opt)`, `arg('days', () => day.many('各次的日期'))`. */
export const arg = <T>(name: string, field: () => T): Param<T> => ({ name, field });

/** The argument `input`, of an input type. */
export const input = <T extends object>(type: abstract new () => T): Param<T> =>
  arg('input', () => of(() => type));

/** The row that is changed. */
export const byId = arg('id', id);
/** The version of the row that its editor saw. */
export const ofVersion = arg('version', int);
/** Warnings that were read and accepted. */
export const acknowledges = arg('acknowledged', () => of.many(() => Acknowledgement, { defaultValue: [] }));
/** Selection of the requester's query (GraphQL info); no argument of the contract. */
export const asked: Param<GraphQLResolveInfo> = { name: '', field: () => undefined as never };

/** One mutation that answers with what its command does. */
export const mutation = <const P extends readonly Param<unknown>[]>(
  type: unknown,
  words: Words,
  params: P,
  run: (context: Context, ...args: Values<P>) => unknown,
): Row => ({ type, words, params, run: run as Row['run'], action: actionOf(run) });

const actionOf = (run: object) => ('action' in run ? String(run.action) : undefined);

/** Mutations that answer with a refusal, or with the record read anew after their command. */
export const answering =
  <Done>(view: ClassType, read: (context: Context, done: Exclude<Done, Refusal>) => unknown) =>
  <const P extends readonly Param<unknown>[]>(
    words: string,
    params: P,
    command: (context: Context, ...args: Values<P>) => Promise<Done | Refusal>,
  ): Row => ({
    ...mutation(orRefusal(view), words, params, async (context, ...args) => {
      const done = await command(context, ...args);
      return done instanceof Refusal ? done : read(context, done as Exclude<Done, Refusal>);
    }),
    action: actionOf(command),
  });

/** The class by which the contract knows the mutations of a table. */
export function mutations(rows: Readonly<Record<string, Row>>): ClassType {
  class Mutations {
    readonly rows = rows;
  }
  for (const [name, row] of Object.entries(rows)) register(Mutations.prototype, name, row);
  Resolver()(Mutations);
  return Mutations;
}

function register(prototype: object, name: string, { type, words, params, run, action }: Row): void {
  const value = (context: Context, ...args: unknown[]) =>
    run(context, ...(args.map((one) => one ?? null) as never[]));
  Object.defineProperty(prototype, name, { value });
  Ctx()(prototype, name, 0);
  for (const [index, param] of params.entries()) {
    if (param === asked) {
      Info()(prototype, name, index + 1);
      continue;
    }
    const { type: ofArg, options } = readField(param.field);
    Arg(param.name, ofArg as () => StringConstructor, options)(prototype, name, index + 1);
  }
  const options = typeof words === 'string' ? { description: words } : words;
  noteWords(action, options.description);
  Mutation(() => type as StringConstructor, options)(prototype, name, { value });
}
