/** 合同里每一处都问到: selections of every field, with the arguments that the demonstration can fill. */
import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  GraphQLObjectType,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  type GraphQLSchema,
} from 'graphql';

/** The id and the number of something. */
export interface Name {
  id?: string;
  no?: string;
}

/** Of each type one thing that was answered. */
export type Known = (type: string) => Name | undefined;

type Field = GraphQLField<unknown, unknown>;

const PLAIN: Readonly<Record<string, string>> = {
  q: '"公交"',
  words: '"公交"',
  year: '2026',
  seq: '1',
  round: '1',
  part: '1',
  number: '1',
  first: '5',
  from: '"2026-11-01"',
  to: '"2026-11-30"',
  digest: '"0"',
};

/** itemId → AgendaItem, where the type is called otherwise. */
const CALLED: Readonly<Record<string, string>> = { item: 'AgendaItem', matter: 'Decision', about: 'Event' };

/** What is asked for by the number of something else. */
const NUMBERED: Readonly<Record<string, string>> = {
  AdoptionReport: 'Decision',
  Consultation: 'Decision',
  Hearing: 'Decision',
  Playback: 'Meeting',
  StatementsDesk: 'Meeting',
};

const capital = (name: string) => `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`;

/** A value for an argument, or null: there is none. */
function valueOf(
  known: Known,
  returns: GraphQLNamedType,
  { name, type }: GraphQLArgument,
  turn: number,
): string | null {
  const plain = PLAIN[name];
  if (plain !== undefined) return plain;
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues().at(turn % named.getValues().length)?.name ?? null;
  if (isListType(getNullableType(type))) return '[]';
  const [, of = '', key = ''] = /^(\w*?)(id|no)$/i.exec(name) ?? [];
  const itself =
    (key === 'no' ? NUMBERED[returns.name] : undefined) ?? returns.name.replace(/Connection$/, '');
  const owner = known(of === '' ? itself : (CALLED[of] ?? capital(of)));
  const value = key.toLowerCase() === 'no' ? owner?.no : owner?.id;
  return value === undefined ? null : JSON.stringify(value);
}

/** `field(arguments)`, or null where a required argument has no value; of an enum, another word at each turn. */
export function callOf(known: Known, field: Field, turn = 0): string | null {
  const returns = getNamedType(field.type);
  const given: string[] = [];
  for (const arg of field.args) {
    if (!isRequiredArgument(arg) && arg.name !== 'first') continue;
    const value = valueOf(known, returns, arg, turn);
    if (value === null) return null;
    given.push(`${arg.name}: ${value}`);
  }
  return given.length === 0 ? field.name : `${field.name}(${given.join(', ')})`;
}

/** Asks every field of a type, and each of its objects that `again` still wants at this place. */
export class WholeSelection {
  /** Places asked: Decision.unit. */
  readonly asked = new Set<string>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly known: Known,
    private readonly done: ReadonlySet<string>,
    private readonly turn = 0,
  ) {}

  of(type: GraphQLNamedType, deeper: number): string {
    if (isAbstractType(type)) {
      const kinds = this.schema.getPossibleTypes(type);
      return `__typename ${kinds.map((one) => `... on ${one.name} { ${this.of(one, deeper)} }`).join(' ')}`;
    }
    if (!isObjectType(type)) return '__typename';
    const fields = Object.values(type.getFields());
    // A place is asked once, where it first stands: at each turn another field comes first.
    const first = this.turn % fields.length;
    const ordered = [...fields.slice(first), ...fields.slice(0, first)];
    return ['__typename', ...ordered.flatMap((field) => this.#field(type, field, deeper))].join(' ');
  }

  #field(parent: GraphQLObjectType, field: Field, deeper: number): string[] {
    const call = callOf(this.known, field, this.turn);
    if (call === null) return [];
    // Of one kind in different types, the same name would be asked with different shapes.
    const said = `${parent.name}_${field.name}: ${call}`;
    const type = getNamedType(field.type);
    if (isLeafType(type)) return [said];
    const place = `${parent.name}.${field.name}`;
    if (deeper === 0 || this.done.has(place) || this.asked.has(place)) return [];
    this.asked.add(place);
    return [`${said} { ${this.of(type, deeper - 1)} }`];
  }
}
