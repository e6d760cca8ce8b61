import type { Posted, SentForm } from '#client/form.ts';
import { More } from '#client/ui/More.tsx';
import { words } from '#client/words.ts';
import { PRIVACY } from './addresses.ts';
import { Paragraphs } from './Paragraphs.tsx';

const NAME = 'website';

/** A field no person sees or is led to; programs that fill everything fill it too. */
export const FormTrap = () => (
  <div className="visually-hidden" aria-hidden="true">
    <label htmlFor={NAME}>请不要填写这一栏</label>
    <input id={NAME} name={NAME} tabIndex={-1} autoComplete="off" />
  </div>
);

/** Answer to a form whose hidden trap field is filled in, as a robot does; null where it is empty. */
export const trapped = (form: SentForm): Posted | null =>
  form.text(NAME) ? { errors: [{ message: words.form.trapped }] } : null;

/** 个人信息处理告知, read before anything is sent. */
export const PrivacyNote = ({ version, text, use }: { version: number; text: string; use: string }) => (
  <div>
    <p className="hint">
      提交前请阅读个人信息处理告知（第{version}版）：{use}也可以在<a href={PRIVACY}>单独的页面</a>阅读。
    </p>
    <More row summary="个人信息处理告知全文">
      <div className="stack small">
        <Paragraphs>{text}</Paragraphs>
      </div>
    </More>
  </div>
);
