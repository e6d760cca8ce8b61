import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { badInput } from '#schema/kernel/bad-input.ts';
import { isId } from '#server/ground/kernel/load.ts';

/** Hands over each fault of a value, with the place of the value. */
type Judge = (value: unknown, place: string, found: (fault: Fault) => void) => void;

interface Fault {
  place: string;
  message: string;
}

const NOT_AN_ID = '编号应当是平台给出的UUID，请刷新页面后重试。';
const NOT_KEPT = '文字中含有无法保存的字符，请删去后重试。';

/** Most faults reported of one field's arguments. */
const MOST_FAULTS = 50;

/**
 * Judges ids and plain texts where they enter (入口校验), before the database is asked anything: an `ID` is a UUID, a
 * `String` holds neither NUL nor a lone surrogate. At the fields rather than in scalars: compiled execution has its own
 * reading of the scalars of the specification, and this way all faults of a field are reported at once. An empty id
 * within an input is a choice not made: the command's own rule says what is missing.
 */
export function judgeArguments(schema: GraphQLSchema): void {
  const judges = new Judges();
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type)) for (const field of Object.values(type.getFields())) judged(field, judges);
}

function judged(field: GraphQLField<unknown, unknown>, judges: Judges): void {
  const judge = judges.ofArguments(field.args);
  if (!judge) return;
  const { resolve, subscribe } = field;
  if (resolve)
    field.resolve = (source, given, ...rest) => {
      refuse(judge, given);
      return resolve(source, given, ...rest);
    };
  if (subscribe)
    field.subscribe = (source, given, ...rest) => {
      refuse(judge, given);
      return subscribe(source, given, ...rest);
    };
}

function refuse(judge: Judge, given: unknown): void {
  const faults: Fault[] = [];
  judge(given, '', (fault) => faults.length < MOST_FAULTS && faults.push(fault));
  if (faults.length === 0) return;
  const messages = new Set(faults.map(({ message }) => message));
  throw badInput(
    [...messages].join(''),
    faults.map(({ place }) => place),
  );
}

/** The judges of input types, each made once; null where there is nothing to judge. */
class Judges {
  readonly #known = new Map<GraphQLInputType, Judge | null>();

  /** Faults in an input object are located without the argument's name, as the scalars do. */
  ofArguments(args: readonly GraphQLArgument[]): Judge | null {
    const placeOf = (_: string, { name, type }: GraphQLArgument) =>
      isInputObjectType(getNullableType(type)) ? '' : name;
    return this.#each(args, placeOf, (type) => this.#ofArgument(type));
  }

  #ofArgument(type: GraphQLInputType): Judge | null {
    if (getNamedType(type).name !== 'ID') return this.#of(type);
    return isListType(getNullableType(type)) ? eachOf(ID_GIVEN) : ID_GIVEN;
  }

  #of(type: GraphQLInputType): Judge | null {
    const known = this.#known.get(type);
    if (known !== undefined) return known;
    // Met again while being made: a type that holds itself is not in the contract.
    this.#known.set(type, null);
    const made = this.#make(type);
    this.#known.set(type, made);
    return made;
  }

  #make(type: GraphQLInputType): Judge | null {
    if (isNonNullType(type)) return this.#of(type.ofType);
    if (isListType(type)) return eachOf(this.#of(type.ofType));
    if (!isInputObjectType(type)) return OF_SCALARS[type.name] ?? null;
    const placeOf = (place: string, { name }: GraphQLInputField) =>
      place === '' ? name : `${place}.${name}`;
    return this.#each(Object.values(type.getFields()), placeOf, (part) => this.#of(part));
  }

  #each<One extends GraphQLArgument | GraphQLInputField>(
    parts: readonly One[],
    placeOf: (place: string, part: One) => string,
    judgeOf: (type: GraphQLInputType) => Judge | null,
  ): Judge | null {
    const judged = parts.flatMap((part) => {
      const judge = judgeOf(part.type);
      return judge ? [[part, judge] as const] : [];
    });
    if (judged.length === 0) return null;
    return (given, place, found) => {
      for (const [part, judge] of judged) {
        const value = (given as Record<string, unknown>)[part.name];
        if (value != null) judge(value, placeOf(place, part), found);
      }
    };
  }
}

const eachOf = (judge: Judge | null): Judge | null =>
  judge &&
  ((values, place, found) =>
    (values as unknown[]).forEach((value, at) => {
      if (value != null) judge(value, `${place}[${at}]`, found);
    }));

const ID_GIVEN: Judge = (value, place, found) => {
  if (!isId(String(value))) found({ place, message: NOT_AN_ID });
};

const OF_SCALARS: Readonly<Record<string, Judge>> = {
  ID: (value, place, found) => {
    if (value !== '') ID_GIVEN(value, place, found);
  },
  String: (value, place, found) => {
    const text = String(value);
    if (!text.isWellFormed() || text.includes('\u0000')) found({ place, message: NOT_KEPT });
  },
};
