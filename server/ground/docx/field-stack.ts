import type { XmlNode } from './xml-node.ts';

interface Field {
  code: string;
  result: boolean;
}

const CONTENTS = /^\s*TOC\b/;

/** Fields as they open and close across runs and paragraphs (域): their code is never text, and a table of contents is none. */
export class FieldStack {
  readonly #open: Field[] = [];

  mark(char: XmlNode): void {
    const type = char.attributes['w:fldCharType'];
    if (type === 'begin') this.#open.push({ code: '', result: false });
    const top = this.#open.at(-1);
    if (type === 'separate' && top) top.result = true;
    if (type === 'end') this.#open.pop();
  }

  code(text: string): void {
    const top = this.#open.at(-1);
    if (top) top.code += text;
  }

  /** Between the begin of a field and its result. */
  get inCode(): boolean {
    return this.#open.some(({ result }) => !result);
  }

  get inContents(): boolean {
    return this.#open.some(({ code }) => CONTENTS.test(code));
  }
}

/** A field that stands in one element. */
export const isContentsField = (node: XmlNode): boolean => CONTENTS.test(node.attributes['w:instr'] ?? '');

/** 目录 as Word inserts it: a content control of that gallery. */
export const isContentsControl = (control: XmlNode): boolean =>
  control.children.some(
    ({ tag, children }) =>
      tag === 'w:sdtPr' &&
      children.some(
        (one) =>
          one.tag === 'w:docPartObj' &&
          one.children.some(({ attributes }) => attributes['w:val'] === 'Table of Contents'),
      ),
  );
