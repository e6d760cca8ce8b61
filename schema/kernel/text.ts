import { GraphQLScalarType, Kind } from 'graphql';
import { badInput } from './bad-input.ts';

/** The most code points any text may have; the rules of each field ask for less. */
export const TEXT_MAX_CHARS = 200_000;

const parse = (value: unknown): string => {
  if (typeof value !== 'string') throw badInput('这里应当是文字。');
  if (!value.isWellFormed() || value.includes('\u0000'))
    throw badInput('文字中含有无法保存的字符，请删去后重试。');
  const text = value.normalize('NFC').trim();
  if (text.length > TEXT_MAX_CHARS) throw badInput(`文字过长，最多 ${TEXT_MAX_CHARS} 字。`);
  return text;
};

/** 文本: NFC, trimmed, without NUL and lone surrogates. */
export const TextScalar = new GraphQLScalarType<string, string>({
  name: 'Text',
  description: '文本：NFC，去首尾空白，不含 NUL 与孤立代理项',
  serialize: (value) => String(value),
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
});
