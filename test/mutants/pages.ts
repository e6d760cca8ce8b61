import { type Mutant, mutant } from './mutant.ts';

/** Faults in what people see: pages, their words, and what the console reckons before it sends. */
export const PAGES: readonly Mutant[] = [
  mutant(
    'client/csv.ts',
    ["typeof value !== 'number' && FORMULA.test(text)", 'false'],
    ['client/csv'],
    'an opinion runs as a formula in a spreadsheet',
  ),
  mutant(
    'client/format.ts',
    ['if (fromYear !== toYear) return', 'if (fromYear === toYear) return'],
    ['client/format'],
    'a period over the turn of the year loses a year',
  ),
  mutant(
    'client/citizen/consultation/AnnouncedPart.tsx',
    ['      <ContactPart consultation={facts} />\n', ''],
    ['client/citizen/consultation'],
    'the page of a consultation has no contact',
  ),
  mutant(
    'client/citizen/consultation/AnnouncedPart.tsx',
    ['      <NoticesPart consultation={facts} />\n', ''],
    ['client/citizen/consultation'],
    'an extension is not shown',
  ),
  mutant(
    'client/staff/ground/frame/draft-store.ts',
    ['if (empty) storage()?.removeItem(PREFIX + key);', ''],
    ['client/staff/draft-store'],
    'what was sent stays on the device',
  ),
];
