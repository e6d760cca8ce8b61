import type { Own } from './own-fragment.ts';

const kept = ({ correct: _correct, erase: _erase, ...own }: Own) => own;

/** A file to save that needs neither script nor server: the link carries it. */
export function ownFile(all: Own | readonly Own[]): string {
  const shown = 'receiptNo' in all ? kept(all) : all.map(kept);
  const text = JSON.stringify(shown, (key, value: unknown) => (key === '__typename' ? undefined : value), 2);
  return `data:application/json;charset=utf-8,${encodeURIComponent(text)}`;
}
