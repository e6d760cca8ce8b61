import {
  type ClassType,
  Field,
  type FieldOptions,
  Float,
  ID,
  InputType,
  Int,
  ObjectType,
} from 'type-graphql';
import type { GraphQLScalarType } from 'graphql';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { CalendarDayScalar } from './calendar-day.ts';
import { InstantScalar } from './instant.ts';
import { TextScalar } from './text.ts';

/**
 * Fields of a view or an input, each said once: the initializer names the type of the contract, and the type in
 * TypeScript follows from it.
 *
 * @example
 * ```ts
 * @View('GateTicket', '入场凭证')
 * class GateTicket {
 *   readonly persons = int('几个人'); //       Int!       number
 *   readonly needs = str.opt(); //             String     string | null
 *   readonly groups = of.many(() => Group); // [Group!]!  readonly Group[]
 *   readonly personIds!: string[]; //          the server's own: stands in no contract
 * }
 * ```
 *
 * In an input `needs? = str.opt()` may be left out. A narrower type is asserted: `str() as Rule`.
 */
type Words = string | Omit<FieldOptions, 'nullable'>;

/** One field, as its class is read. */
class Spec {
  constructor(
    readonly type: () => unknown,
    readonly options: FieldOptions,
  ) {}
}

/** Fields are specified only while their class is read; in every other instance they are undefined until filled. */
let reading = false;

/** @returns the specification while a class is read, under the type that the field has in every other instance. */
function specify(type: () => unknown, words: Words = {}, nullable = false): never {
  const options = typeof words === 'string' ? { description: words } : words;
  return (reading ? new Spec(type, nullable ? { ...options, nullable } : options) : undefined) as never;
}

interface Shape<T> {
  /** Required value: `T!`. */
  (words?: Words): T;
  /** Value or null: `T`. */
  readonly opt: (words?: Words) => T | null;
}
/** One value; `many` is a list, `[T!]!`. */
interface Kind<T> extends Shape<T> {
  many: Shape<readonly T[]>;
}

const required = (type: () => unknown) =>
  Object.assign((words?: Words) => specify(type, words), {
    opt: (words?: Words) => specify(type, words, true),
  });

const kind = <T>(type: unknown): Kind<T> =>
  Object.assign(
    required(() => type),
    { many: required(() => [type]) },
  );

/** String of a view. */
export const str = kind<string>(String);
/** 文本 of an input: NFC, trimmed. */
export const text = kind<string>(TextScalar);
/** Id of a row. */
export const id = kind<string>(ID);
/** Whole number. */
export const int = kind<number>(Int);
/** Number with a fraction. */
export const float = kind<number>(Float);
/** Yes or no. */
export const bool = kind<boolean>(Boolean);
/** 时刻. */
export const instant = kind<Date>(InstantScalar);
/** 日: civil date in Asia/Shanghai. */
export const day = kind<CalendarDay>(CalendarDayScalar);

/** Type of the value in a field, from its class, its enum or its scalar. */
type Held<S> =
  S extends GraphQLScalarType<infer T>
    ? T
    : S extends abstract new (...args: never[]) => infer T
      ? T
      : S extends Record<string, infer V>
        ? V
        : never;

type Type<S> = () => S;

interface Of {
  <S>(type: Type<S>, words?: Words): Held<S>;
  readonly opt: <S>(type: Type<S>, words?: Words) => Held<S> | null;
}
interface ManyOf {
  <S>(type: Type<S>, words?: Words): readonly Held<S>[];
  readonly opt: <S>(type: Type<S>, words?: Words) => readonly Held<S>[] | null;
}

const by = (wrap: (type: Type<unknown>) => Type<unknown>) =>
  Object.assign((type: Type<unknown>, words?: Words) => specify(wrap(type), words), {
    opt: (type: Type<unknown>, words?: Words) => specify(wrap(type), words, true),
  });

/** Field of another class, an enum or a scalar: `of(() => Group)`, `of.opt(() => Stage)`, `of.many(() => Group)`. */
export const of: Of & { many: ManyOf } = Object.assign(
  by((type) => type),
  { many: by((type) => () => [type()]) },
);

function whileReading<T>(read: () => T): T {
  reading = true;
  try {
    return read();
  } finally {
    reading = false;
  }
}

/** Type and options of an argument, which has a kind of field but no class. */
export const readField = (field: () => unknown): { type: () => unknown; options: FieldOptions } =>
  whileReading(field) as Spec;

const known = new WeakMap<object, ReadonlySet<string>>();

/** Reads the fields of a class; those of the class it extends are that one's. */
function readFields(target: ClassType): void {
  const fields = Object.entries(whileReading(() => new target())).filter(
    (field): field is [string, Spec] => field[1] instanceof Spec,
  );
  const inherited = known.get(Object.getPrototypeOf(target));
  known.set(target, new Set(fields.map(([name]) => name)));
  for (const [name, { type, options }] of fields)
    if (!inherited?.has(name)) Field(type as () => StringConstructor, options)(target.prototype, name);
}

type AnyClass = abstract new () => object;

const described = (description: string | undefined) => (description === undefined ? {} : { description });

/** Type of the contract that the server answers with; unnamed, it is called as the class is. */
export const View =
  (name?: string, description?: string) =>
  (target: AnyClass): void => {
    readFields(target as ClassType);
    const options = { ...described(description), simpleResolvers: true };
    (name === undefined ? ObjectType(options) : ObjectType(name, options))(target);
    contractNames.set(target, name ?? target.name);
  };

const contractNames = new WeakMap<AnyClass, string>();

/** Name under which the contract knows a view. */
export const contractName = (view: AnyClass): string => contractNames.get(view) ?? view.name;

/** Type of the contract that the server is asked with; unnamed, it is called as the class is. */
export const Input =
  (name?: string, description?: string) =>
  (target: AnyClass): void => {
    readFields(target as ClassType);
    (name === undefined ? InputType(described(description)) : InputType(name, described(description)))(
      target,
    );
  };
