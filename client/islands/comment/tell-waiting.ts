import { button, element } from '../element.ts';
import type { FileRow } from './file-row.ts';

/** Says which files the form waits for, and how to go on without them; nothing: it does not wait. */
export function tellWaiting(place: HTMLElement, sending: readonly FileRow[], leave: () => void): void {
  const names = sending.map(({ file }) => `“${file.name}”`).join('');
  if (place.dataset.told === names) return;
  place.dataset.told = names;
  const hadFocus = place.contains(document.activeElement);
  if (sending.length === 0) return place.replaceChildren();
  const leaving = button(`不等了，不带它${sending.length > 1 ? '们' : ''}继续`, 'quiet', leave);
  place.replaceChildren(
    element(
      'div',
      { className: 'note' },
      element('p', {}, `正在上传附件${names}，传好以后自动继续，不用再按。`),
      leaving,
    ),
  );
  if (hadFocus) leaving.focus();
  else place.scrollIntoView({ block: 'nearest' });
}
