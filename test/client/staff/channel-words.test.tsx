/** 没有接入的渠道，工作台上不提: what the desks say of the ways in which the county writes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ChannelsContext, NO_CHANNELS } from '#client/citizen/channels.ts';
import { AddressFields } from '#client/staff/domains/accounts/AddressFields.tsx';
import * as said from '#client/staff/ground/frame/channel-words.ts';
import { provision } from '#server/law/refusal.ts';
import { refuseLinkTo } from '#server/law/procedure/letter-link.ts';

const WORDS = Object.values(said);
const spoken = (ways: { mail: boolean; sms: boolean }) => WORDS.map((words) => words(ways)).join('');

describe('告知的渠道', () => {
  it('没有接入短信的县，一句也不说短信、手机', () => {
    for (const mail of [true, false]) expect(spoken({ mail, sms: false })).not.toMatch(/短信|手机/);
  });

  it('没有接入邮件的县，不说写信、发到邮箱', () => {
    for (const sms of [true, false])
      expect(
        WORDS.slice(0)
          .map((words) => words({ mail: false, sms }))
          .join(''),
      ).not.toMatch(/写信|发到本人的邮箱|留邮箱|单位邮箱/);
  });

  it('都接入的，都说', () => {
    expect(spoken({ mail: true, sms: true })).toMatch(
      /发短信到手机.*单位邮箱.*邮箱或者手机.*写信、发短信.*或者手机号/,
    );
  });

  it('短信只在一处说', () => {
    const files = readdirSync('client/staff', { recursive: true, encoding: 'utf8' }).filter((one) =>
      /\.tsx?$/.test(one),
    );
    expect(files.length).toBeGreaterThan(100);
    const naming = files.filter((one) => readFileSync(join('client/staff', one), 'utf8').includes('短信'));
    expect(naming).toEqual([join('ground', 'frame', 'channel-words.ts')]);
  });
});

const fields = (sms: boolean, mobile = '') =>
  renderToStaticMarkup(
    <ChannelsContext value={{ ...NO_CHANNELS, mail: true, sms }}>
      <AddressFields values={{ mobile }} set={() => undefined} fieldError={() => undefined} />
    </ChannelsContext>,
  );

it('没有接入短信的，不请人填手机号码；以前填过的还看得到、改得了', () => {
  expect(fields(true)).toContain('name="mobile"');
  expect(fields(false)).not.toContain('name="mobile"');
  expect(fields(false, '13900000001')).toContain('value="13900000001"');
});

it('发链接的地址不对，只说本县有的渠道', () => {
  const on = provision('R-12', 'DESIGN', '征求意见办理规则');
  const told = (contact: string, texting: boolean) =>
    JSON.stringify(refuseLinkTo(on, contact, 'contact', texting));
  for (const contact of ['', '0796-1234567']) {
    expect(told(contact, false)).not.toMatch(/短信|手机/);
    expect(told(contact, true)).toContain('手机号');
  }
});
