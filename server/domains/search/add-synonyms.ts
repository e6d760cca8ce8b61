import { SynonymGroup } from '#schema/search/synonym-group.ts';
import { newId } from '#schema/kernel/id.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { keepSynonyms } from './search.permissions.ts';
import { oneAtATime, refusalOfWords, toldWords } from './synonym-row.ts';
import { SYNONYM_SCOPE } from './synonyms.ts';

/** 增加一组同义的字词: whoever searches for one of them finds all from then on. */
export const addSynonyms = defineCommand(
  ['synonyms.added', '增加同义的字词'],
  keepSynonyms,
  async (command, words: readonly string[]) => {
    const id = newId();
    command.about('synonyms', id, toldWords(words));
    await oneAtATime(command);
    const refusal = await refusalOfWords(command, words, null);
    if (refusal) return refusal;
    const changed = { changedById: actorOf(command).id, changedAt: command.now };
    command.em.create(SynonymGroup, { id, words: [...words], ...changed });
    command.publish(SYNONYM_SCOPE);
    return id;
  },
);
