import { useState } from 'react';
import type { Finding } from '#client/staff/ground/frame/refusal.ts';
import type { Command } from '#client/staff/ground/frame/use-command.ts';
import { type Aliases, fieldOf, heldAt, placeIn } from './places.ts';
import type { Row, ShownField } from './record-field.ts';
import type { RecordPlan } from './use-record-form.ts';

const NO_ALIASES: Aliases = {};
const NO_FINDINGS: readonly Finding[] = [];

const told = (findings: readonly Finding[]) =>
  findings.map(({ message, fix }) => message + (fix ?? '')).join('') || undefined;

/** The server's answers to the last attempt and the law's findings now, each at its control. */
export function useAnswers<Values extends object>(
  {
    form,
    aliases: named = NO_ALIASES,
    findings,
  }: Pick<RecordPlan<Values, object, unknown>, 'form' | 'aliases' | 'findings'>,
  fields: readonly ShownField[],
  values: Row,
  { refusal, fault }: Pick<Command<never, unknown>, 'refusal' | 'fault'>,
) {
  const [sent, setSent] = useState<{ values: Row; lacking: Readonly<Record<string, string>> } | null>(null);
  const aliases = typeof named === 'function' ? named(values as unknown as Values) : named;
  const placeOf = (finding: string) => placeIn(form, fields, aliases, finding);
  const asSent = (field: string) =>
    heldAt(sent?.values ?? {}, aliases, field) === heldAt(values, aliases, field);
  const answered = (id: string) =>
    refusal.filter((one) => one.fields.some((field) => placeOf(field) === id && asSent(field)));
  const errorAt = (id: string) =>
    sent?.lacking[id] ??
    told(answered(id)) ??
    (fault?.fields.some((field) => placeOf(field) === id) ? fault.message : undefined);
  const isOf = (name: string) => (finding: Finding) =>
    finding.fields.map((field) => fieldOf(fields, aliases, field)).find(Boolean) === name;
  const said = new Set(refusal.filter((one) => one.fields.some(asSent)).map(({ message }) => message));
  return {
    placeOf,
    errorAt,
    note: (lacking: readonly (readonly [string, string])[]) =>
      setSent({ values, lacking: Object.fromEntries(lacking) }),
    hintsOf: (name: string) =>
      (findings?.(values as unknown as Values) ?? NO_FINDINGS)
        .filter(isOf(name))
        .filter(({ message }) => !said.has(message)),
  };
}
