/** Words of the audited actions (审计事项), by their names: "domain.pastTense", a verb with its object. */
const WORDS = new Map<string, string>();

/**
 * Name of an audited action, with its words where they are not those of its mutation:
 * `['decision.completed', '登记执行完毕']`.
 */
export type Action = string | readonly [name: string, words: string];

/** Name of an action, whose words are noted. */
export function nameOf(action: Action): string {
  if (typeof action === 'string') return action;
  const [name, words] = action;
  WORDS.set(name, words);
  return name;
}

/** Words of the mutation that brings an action about, up to its first semicolon, where the action has none of its own. */
export function noteWords(name: string | undefined, words: string): void {
  if (name !== undefined && !WORDS.has(name)) WORDS.set(name, words.split('；')[0] ?? words);
}

/** Words of an action; one that has none is shown as it is recorded. */
export const actionWords = (name: string): string => WORDS.get(name) ?? name;

/** Every action that has words. */
export const allActions = (): { action: string; words: string }[] =>
  [...WORDS]
    .map(([action, words]) => ({ action, words }))
    .toSorted((a, b) => a.action.localeCompare(b.action));
