/** One look-up for whatever was handed in: its receipt opens it, however it is typed; two wrong halves are answered alike. */
import { describe, expect, it } from 'vitest';
import { openKinds } from './kinds.ts';

const { kinds, database, send, open, request } = await openKinds();
const groups = (text: string, size: number) => text.match(new RegExp(`.{1,${size}}`, 'g')) ?? [];

describe.each(kinds.filter(({ opens }) => opens !== null))('$name', (kind) => {
  it('凭回执查看；大小写、空格、连字符、形近的字母都认；编号、查询码错一个的，答复相同；重新启动以后照样打开', async () => {
    const receipt = await send(kind, await request(kind));
    const other = await send(kind, await request(kind));
    if (!('receiptNo' in receipt && 'receiptNo' in other)) throw new Error(JSON.stringify([receipt, other]));
    const { receiptNo = '', lookupCode = '' } = receipt;
    expect(await open(receiptNo, lookupCode)).toBe(kind.opens);
    const typed = groups(receiptNo.toLowerCase(), 4).join('-');
    const code = ` ${groups(lookupCode, 5).join(' ').toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')} `;
    expect(await open(typed, code)).toBe(kind.opens);
    expect(await open(receiptNo, other.lookupCode ?? '')).toBeNull();
    expect(await open(other.receiptNo ?? '', lookupCode)).toBeNull();
    expect(await open('00000000', lookupCode)).toBeNull();
    expect(await open(receiptNo, '0000000000')).toBeNull();
    expect(await open(receiptNo, '')).toBeNull();
    expect(await open('什么', lookupCode)).toBeNull();
    const later = await database.restarted((services) => open(receiptNo, lookupCode, services));
    expect(later).toBe(kind.opens);
  });
});
