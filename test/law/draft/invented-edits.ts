/** Random changes of a draft between two versions; the clauses keep their true identities (虚构的修改). */
import { oneOf } from '#test/law/decision/seeded.ts';
import { articleText, newClause, type TrueClause, type TrueDraft } from './invented-draft.ts';
import { editWords, heading, type Random, sentence } from './invented-words.ts';

const isArticle = ({ kind }: TrueClause) => kind === 'ARTICLE' || kind === 'ITEM';

/** The next version: clauses put in, taken out, moved, swapped, split, put together, reworded; then all are renumbered. */
export function edited(random: Random, { clauses, arabic }: TrueDraft): TrueDraft {
  const draft = clauses.map((one) => ({ ...one, origins: [] as string[] }));
  const count = draft.filter(isArticle).length;
  const often = (rate: number) => Math.round(count * rate * 2 * random());
  for (let time = often(0.06); time > 0; time -= 1) remove(random, draft);
  for (let time = often(0.06); time > 0; time -= 1) insert(random, draft);
  for (let time = Math.floor(random() * 3); time > 0; time -= 1) move(random, draft);
  if (random() < 0.4) swap(random, draft);
  for (let time = Math.floor(random() * 2.5); time > 0; time -= 1) split(random, draft);
  for (let time = Math.floor(random() * 2.5); time > 0; time -= 1) merge(random, draft);
  if (random() < 0.15) renameChapter(random, draft);
  if (random() < 0.1)
    draft.splice(Math.floor(random() * draft.length), 0, newClause('CHAPTER', heading(random)));
  const known = new Set(clauses.map(({ id }) => id));
  const next = draft.map((one) => withOrigins(reworded(random, one), known));
  return { clauses: next, arabic: random() < 0.05 ? !arabic : arabic };
}

/** A clause without its origins that were inserted in the same step: split at once, it comes from nothing. */
const withOrigins = (one: TrueClause, known: ReadonlySet<string>): TrueClause => ({
  ...one,
  origins: one.origins.filter((id) => known.has(id)),
});

function placeOf(random: Random, draft: readonly TrueClause[], fits = isArticle): number {
  const places = [...draft.keys()].filter((place) => fits(draft[place]!));
  return places.length === 0 ? -1 : oneOf(random, places);
}

/** Whether nothing else has happened to it in this step: what was split and then moved has no one true answer. */
const untouched = (one: TrueClause) => isArticle(one) && one.origins.length === 0;

function remove(random: Random, draft: TrueClause[]): void {
  const at = placeOf(random, draft);
  if (at !== -1) draft.splice(at, 1);
}

function insert(random: Random, draft: TrueClause[]): void {
  const at = placeOf(random, draft);
  if (at !== -1) draft.splice(at, 0, newClause(draft[at]!.kind, articleText(random)));
}

function move(random: Random, draft: TrueClause[]): void {
  const from = placeOf(random, draft);
  if (from === -1) return;
  const [one] = draft.splice(from, 1);
  draft.splice(Math.max(0, placeOf(random, draft)), 0, one!);
}

function swap(random: Random, draft: TrueClause[]): void {
  const at = placeOf(random, draft);
  const other = draft[at + 1];
  if (at !== -1 && other && isArticle(other)) draft.splice(at, 2, other, draft[at]!);
}

function split(random: Random, draft: TrueClause[]): void {
  const at = placeOf(random, draft, (one) => untouched(one) && one.text.split('。').length > 2);
  const one = draft[at];
  if (!one) return;
  const sentences = one.text.split(/(?<=。)/);
  const cut = 1 + Math.floor(random() * (sentences.length - 1));
  const [first, second] = [sentences.slice(0, cut).join('').trim(), sentences.slice(cut).join('').trim()];
  const part = { ...newClause(one.kind, second), origins: [one.id] };
  draft.splice(at, 1, { ...one, text: first, origins: [one.id] }, part);
}

function merge(random: Random, draft: TrueClause[]): void {
  const at = placeOf(random, draft, untouched);
  const [one, other] = [draft[at], draft[at + 1]];
  if (!one || !other || !untouched(other)) return;
  draft.splice(at, 2, { ...one, text: `${one.text}\n${other.text}`, origins: [one.id, other.id] });
}

function renameChapter(random: Random, draft: TrueClause[]): void {
  const at = placeOf(random, draft, ({ kind }) => kind === 'CHAPTER');
  if (at !== -1) draft[at] = { ...draft[at]!, text: heading(random) };
}

/** A third of the clauses are reworded; one in seven of them so much that half of it is new. */
function reworded(random: Random, one: TrueClause): TrueClause {
  const chance = random();
  if (one.kind === 'CHAPTER' || one.kind === 'PREAMBLE' || chance > 0.35) return one;
  const sentences = one.text.split(/(?<=。)/);
  const most = Math.min(4, 1 + sentences.length);
  if (chance > 0.05) return { ...one, text: editWords(random, one.text, 1 + Math.floor(random() * most)) };
  // Of a single sentence nothing would be left: that is another clause in its place.
  if (sentences.length === 1) return newClause(one.kind, sentence(random));
  sentences[Math.floor(random() * sentences.length)] = sentence(random);
  return { ...one, text: editWords(random, sentences.join(''), 2) };
}
