import { button, element } from './element.ts';

const SHOWN_MS = 3000;

/** Adds a button that copies the address of this page (复制链接); without a script the address bar does it. */
export default function copyLink(row: HTMLElement): void {
  if (!('clipboard' in navigator)) return;
  const said = element('span', { role: 'status', className: 'small soft' });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      said.textContent = '已复制';
    } catch {
      said.textContent = '没有复制成功，请从地址栏复制';
    }
    setTimeout(() => said.replaceChildren(), SHOWN_MS);
  };
  row.append(
    button('复制链接', 'text', () => void copy()),
    said,
  );
}
