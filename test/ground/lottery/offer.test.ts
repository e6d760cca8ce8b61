/** 抽签方案与核验: what is published before the draw, what decides it, and what a changed file is caught by. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type LotteryFile,
  type LotteryOffer,
  offerDigestOf,
  ticketNoOf,
  ticketsEach,
  verifyLottery,
} from '#server/ground/proof/lottery.ts';
import { drawSample, SEATS } from './draw-sample.ts';

let offer: LotteryOffer;
let file: LotteryFile;

beforeAll(async () => {
  file = await drawSample();
  const {
    seed: _seed,
    publicDigits: _digits,
    offerDigest: _digest,
    ticketNo: _no,
    drawn: _drawn,
    ...before
  } = file;
  offer = before;
});

describe('同类人员机会相等', () => {
  it('各人的签数，同类之间相差不超过一张', () => {
    const counts = ticketsEach(offer);
    const byKind = new Map<string, number[]>();
    offer.pool.forEach(({ values }, at) => {
      const kind = Object.values(values).join();
      byKind.set(kind, [...(byKind.get(kind) ?? []), counts[at]!]);
    });
    for (const kind of byKind.values()) expect(Math.max(...kind) - Math.min(...kind)).toBeLessThanOrEqual(1);
  });

  it('同一张签上没有人出现两次', () => {
    for (const ticket of offer.tickets) expect(new Set(ticket).size).toBe(SEATS);
  });
});

describe('一千次不同种子的抽取', () => {
  it('各人被抽中的次数都在其机会的三倍标准差以内', async () => {
    const digest = await offerDigestOf(offer);
    const drawn = offer.pool.map(() => 0);
    const draws = 1000;
    for (let at = 0; at < draws; at++) {
      const no = await ticketNoOf(digest, offer.tickets.length, { seed: `种子${at}`, publicDigits: '' });
      for (const member of offer.tickets[no - 1]!) drawn[member]!++;
    }
    const outliers = ticketsEach(offer).filter((tickets, at) => {
      const chance = tickets / offer.tickets.length;
      return Math.abs(drawn[at]! - draws * chance) > 3 * Math.sqrt(draws * chance * (1 - chance));
    });
    // Of 120 people three sigma leave out one in three runs; the seeds are fixed, and so is the count.
    expect(outliers.length).toBeLessThanOrEqual(1);
  });
});

describe('核验文件', () => {
  it('没有改动的，核验通过', async () => {
    expect(await verifyLottery(file, await offerDigestOf(offer))).toEqual([]);
  });

  it.each<[string, (sound: LotteryFile) => LotteryFile, string[]]>([
    [
      '名册改动一人',
      (f) => ({ ...f, pool: f.pool.with(0, { ...f.pool[0]!, id: '00000' }) }),
      ['OFFER', 'TICKET_NO', 'DRAWN'],
    ],
    [
      '名额改动一项',
      (f) => ({ ...f, quotas: f.quotas.with(0, { ...f.quotas[0]!, min: 99 }) }),
      ['QUOTA', 'OFFER', 'TICKET_NO', 'DRAWN'],
    ],
    [
      '签改动一张',
      (f) => ({ ...f, tickets: f.tickets.with(5, f.tickets[6]!) }),
      ['OFFER', 'TICKET_NO', 'DRAWN'],
    ],
    [
      '签上少一人',
      (f) => ({ ...f, tickets: f.tickets.with(5, f.tickets[5]!.slice(1)) }),
      ['TICKET', 'OFFER', 'TICKET_NO', 'DRAWN'],
    ],
    ['换了种子', (f) => ({ ...f, seed: 'ffff' }), ['COMMITMENT', 'TICKET_NO', 'DRAWN']],
    ['改了现场数字', (f) => ({ ...f, publicDigits: '272' }), ['TICKET_NO', 'DRAWN']],
    ['改了中签号', (f) => ({ ...f, ticketNo: (f.ticketNo % 1000) + 1 }), ['TICKET_NO']],
    ['名单换了人', (f) => ({ ...f, drawn: f.drawn.with(0, '99999') }), ['DRAWN']],
    ['另一种办法', (f) => ({ ...f, scheme: 'lottery/v0' }), ['SCHEME']],
  ])('%s，核验不通过', async (_, change, faults) => {
    const found = await verifyLottery(change(file), await offerDigestOf(offer));
    expect(faults).toEqual(expect.arrayContaining(found));
    expect(found.length).toBeGreaterThan(0);
    expect(found).toContain(faults[0]);
  });
});

describe('在别处重抽', () => {
  it('换一个进程、换一个时区，方案和名单都一字不差', async () => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['test/ground/lottery/draw-elsewhere.ts'],
      {
        env: { ...process.env, TZ: 'America/St_Johns', LANG: 'C' },
        maxBuffer: 10_000_000,
      },
    );
    const digest = await offerDigestOf(offer);
    expect(JSON.parse(stdout)).toEqual({ digest, ticketNo: file.ticketNo, drawn: file.drawn });
  });
});
