/** Conditions of a list, a row each: parameter of the address, control on the page and variable of the query at once. */
import { longDate, monthOf } from '#client/format.ts';
import { monthDays, monthIn } from '#client/month.ts';
import type { Address } from '#client/staff/ground/frame/use-address.ts';
import type { Option } from '#client/ui/Select.tsx';
import { isCalendarDay } from '#server/law/calendar/calendar-day.ts';

/** Labels by value; a function where they come with the data. */
type Choices<Data, Value extends string> =
  | Readonly<Partial<Record<Value, string>>>
  | ((data: Data) => readonly Option[]);

/** Any condition, whatever its query. */
export interface AnyFilter<Data> {
  /** `chips` are links above the list, `kept` is set by a link in a row; the others are boxes of one form. */
  kind: 'chips' | 'choice' | 'text' | 'day' | 'month' | 'kept';
  /** Parameter of the address. */
  name: string;
  label: string;
  /** Variable of the query; a month gives two, its first and its last day. */
  as: string | readonly [from: string, to: string];
  options?: Choices<Data, string>;
  /** The choice that filters nothing: "全部单位". */
  all?: string;
  /** Variable made of the address's word, where it is not that word itself. */
  read?: (word: string | undefined) => unknown;
  /** Word of the condition in force. */
  says?: (word: string) => string;
}

interface Chosen<Data, As, Value> extends AnyFilter<Data> {
  kind: 'chips' | 'choice';
  as: As & string;
  options: Choices<Data, Extract<Value, string>>;
  read?: never;
}

interface Read<Data, As, Value> extends AnyFilter<Data> {
  kind: 'chips' | 'choice' | 'text' | 'kept';
  as: As & string;
  read: (word: string | undefined) => Value;
}

interface Typed<Data, As> extends AnyFilter<Data> {
  kind: 'text' | 'day' | 'kept';
  as: As & string;
  read?: never;
}

interface Month<Data, As> extends AnyFilter<Data> {
  kind: 'month';
  as: readonly [from: As & string, to: As & string];
}

/**
 * A condition of a query with these variables:
 * `{ kind: 'choice', name: 'leibie', label: '类别', all: '各种活动', as: 'kind', options: EVENT_KIND_LABELS }`.
 */
export type Filter<Variables, Data = unknown> =
  | {
      [As in keyof Variables]-?: Chosen<Data, As, NonNullable<Variables[As]>> | Read<Data, As, Variables[As]>;
    }[keyof Variables]
  | Typed<Data, keyof Variables>
  | Month<Data, keyof Variables>;

/** The address's word as the condition understands it; an unknown one is no condition. */
export function wordOf({ kind, name, options }: AnyFilter<never>, { get }: Pick<Address, 'get'>) {
  const word = get(name);
  if (word === undefined) return undefined;
  if (kind === 'day' && !isCalendarDay(word)) return undefined;
  if (kind === 'month' && !monthIn(word)) return undefined;
  return typeof options === 'object' && !Object.hasOwn(options, word) ? undefined : word;
}

function valuesOf(filter: AnyFilter<never>, address: Pick<Address, 'get'>) {
  const word = wordOf(filter, address);
  if (typeof filter.as === 'string') return [[filter.as, filter.read ? filter.read(word) : (word ?? null)]];
  const [from, to] = word ? monthDays(word) : [null, null];
  return [
    [filter.as[0], from],
    [filter.as[1], to],
  ];
}

/** Variables of the query, read from the address. */
export const variablesIn = <Variables>(
  filters: readonly Filter<Variables, never>[],
  address: Pick<Address, 'get'>,
): Partial<Variables> =>
  Object.fromEntries(filters.flatMap((filter) => valuesOf(filter, address))) as Partial<Variables>;

/** Options of a condition; undefined until the data they come with is there. */
export function optionsOf<Data>({ options = {} }: AnyFilter<Data>, data: Data | undefined) {
  if (typeof options === 'function') return data === undefined ? undefined : options(data);
  return Object.entries(options).map(([value, label]) => ({ value, label: label ?? value }));
}

/** Word of a condition in force, as one reads it. */
export function saidOf<Data>(filter: AnyFilter<Data>, word: string, data: Data | undefined): string {
  const { kind, label, says } = filter;
  if (says) return says(word);
  if (kind === 'text') return `含“${word}”`;
  if (kind === 'day') return `${label}${longDate(word)}`;
  if (kind === 'month') return monthOf(`${word}-01`);
  return optionsOf(filter, data)?.find(({ value }) => value === word)?.label ?? label;
}
