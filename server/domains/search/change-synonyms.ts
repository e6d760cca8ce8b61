import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { keepSynonyms } from './search.permissions.ts';
import { groupForChange, refusalOfWords, toldWords } from './synonym-row.ts';
import { SYNONYM_SCOPE } from './synonyms.ts';

/** 修改一组同义的字词: a word that is left out is looked for alone from then on. */
export const changeSynonyms = defineCommand(
  ['synonyms.changed', '修改同义的字词'],
  keepSynonyms,
  async (command, id: string, version: number, words: readonly string[]) => {
    const group = await groupForChange(command, id, version);
    command.about('synonyms', id, `${toldWords(group.words)} → ${toldWords(words)}`);
    const refusal = await refusalOfWords(command, words, id);
    if (refusal) return refusal;
    Object.assign(group, { words: [...words], changedById: actorOf(command).id, changedAt: command.now });
    command.publish(SYNONYM_SCOPE);
    return id;
  },
);
