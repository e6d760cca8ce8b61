import { button, element } from './element.ts';

const SHOWN_MS = 3000;

interface CopyProps {
  /** Id of the element to copy from: the value of a field, else its text. */
  of: string;
  label: string;
}

/** Source of the text to copy, and the button's label; without properties the address of this page (复制链接). */
function wished(props: unknown): { label: string; read: () => string; else: string } {
  if (!props) return { label: '复制链接', read: () => location.href, else: '请从地址栏复制' };
  const { of, label } = props as CopyProps;
  const read = () => {
    const from = document.getElementById(of);
    return from instanceof HTMLTextAreaElement ? from.value : (from?.textContent ?? '').trim();
  };
  return { label, read, else: '请选中文字复制' };
}

/** Adds a button that copies; without a script one selects and copies as ever. */
export default function copyLink(row: HTMLElement, props: unknown): void {
  if (!('clipboard' in navigator)) return;
  const wish = wished(props);
  const said = element('span', { role: 'status', className: 'small soft' });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(wish.read());
      said.textContent = '已复制';
    } catch {
      said.textContent = `没有复制成功，${wish.else}`;
    }
    setTimeout(() => said.replaceChildren(), SHOWN_MS);
  };
  row.append(
    button(wish.label, props ? 'quiet' : 'text', () => void copy()),
    said,
  );
}
