import { Converter } from 'opencc-js/t2cn';

let converter: ((text: string) => string) | undefined;

/** 繁体写成简体: 票價 → 票价. The dictionary is read at the first search; a text in simplified signs stays as it is. */
export const simplified = (text: string): string => (converter ??= Converter({ from: 't', to: 'cn' }))(text);
