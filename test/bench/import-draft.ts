// Reads a long draft from its file as often as asked, in a process of its own, and prints how long each time took.
import { readDraftFile } from '#server/engines/draft/read-draft-file.ts';
import { canonicalText } from '#server/law/draft/draft-tree.ts';
import { readDraft, readDraftText } from '#server/law/draft/read-draft.ts';
import { longDraft } from './long-draft.ts';

const [articles = 300, times = 20] = process.argv.slice(2).map(Number);
const bytes = await longDraft(articles);

async function once(): Promise<{ seconds: number; text: string; clauses: number }> {
  const began = performance.now();
  const file = await readDraftFile(bytes);
  if ('refused' in file) throw new Error(file.refused.message);
  const { clauses } = readDraft(file.lines).tree;
  const seconds = (performance.now() - began) / 1000;
  return { seconds, text: canonicalText(clauses), clauses: clauses.length };
}

const taken: number[] = [];
const plain: number[] = [];
let read = 0;
for (let time = 0; time < times; time++) {
  const { seconds, text, clauses } = await once();
  taken.push(seconds);
  const began = performance.now();
  readDraftText(text);
  plain.push((performance.now() - began) / 1000);
  read = clauses;
}
console.log(JSON.stringify({ taken, plain, clauses: read, kilobytes: bytes.length / 1024 }));
