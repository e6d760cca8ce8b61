import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { keepSynonyms } from './search.permissions.ts';
import { groupForChange, toldWords } from './synonym-row.ts';
import { SYNONYM_SCOPE } from './synonyms.ts';

/** 移除一组同义的字词: each is looked for alone from then on; the record says which they were. */
export const removeSynonyms = defineCommand(
  ['synonyms.removed', '移除同义的字词'],
  keepSynonyms,
  async (command, id: string, version: number) => {
    const group = await groupForChange(command, id, version);
    command.about('synonyms', id, toldWords(group.words));
    command.em.remove(group);
    command.publish(SYNONYM_SCOPE);
    return { id, words: group.words, version };
  },
);
