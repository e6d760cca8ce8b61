/** 同一联系方式: one telephone number and one mail address, however people write it; 个人信息保护法第六条 asks for no more. */

/** Mainland numbers without signs between the digits: mobile, landline with its area code, landline without. */
const MOBILE = /^1[3-9]\d{9}$/;
const WITH_AREA = /^0\d{2,3}\d{7,8}$/;
const LOCAL = /^[1-9]\d{6,7}$/;

const DASHES = /[‐‑‒–—―−ー]/g;
const EXTENSION = /(?:转|分机|ext\.?|#)(\d{1,6})$/;
const COUNTRY = /^((?:\+|00)?86)-?(\d[\d-]*)$/;

const digitsOf = (text: string) => text.replaceAll('-', '');
const isNumber = (digits: string) => MOBILE.test(digits) || WITH_AREA.test(digits) || LOCAL.test(digits);

/** A telephone number and its extension (电话号码、分机), however it is written; null where it is none. */
export function telephone(text: string): { number: string; extension: string } | null {
  const written = text
    .normalize('NFKC')
    .replaceAll(DASHES, '-')
    .replaceAll(/[\s()]/g, '')
    .toLowerCase();
  const named = EXTENSION.exec(written);
  const digits = withoutCountry(named ? written.slice(0, named.index) : written);
  if (!/^\d[\d-]*\d$/.test(digits)) return null;
  const found = named ? { number: digitsOf(digits), extension: named[1] ?? '' } : splitAtDash(digits);
  return isNumber(found.number) && !(MOBILE.test(found.number) && found.extension) ? found : null;
}

/** The number without 86; an area code that lost its zero to an explicit +86 gets it back. */
function withoutCountry(written: string): string {
  const [, code = '', rest = ''] = COUNTRY.exec(written) ?? [];
  const digits = digitsOf(rest);
  if (MOBILE.test(digits) || WITH_AREA.test(digits)) return rest;
  if (code === '' || code === '86') return written;
  return rest.startsWith('0') ? rest : `0${rest}`;
}

/** Digits after the last hyphen are an extension, unless they are the last four of the number itself. */
function splitAtDash(written: string): { number: string; extension: string } {
  const at = written.lastIndexOf('-');
  const whole = { number: digitsOf(written), extension: '' };
  if (at < 0) return whole;
  const number = digitsOf(written.slice(0, at));
  const extension = written.slice(at + 1);
  const complete = isNumber(number) && !MOBILE.test(number) && /^\d{1,6}$/.test(extension);
  return complete && !(extension.length === 4 && isNumber(whole.number)) ? { number, extension } : whole;
}

/** An area code (长途区号) at the start of a landline: three digits for the largest cities, four elsewhere. */
const AREA = /^(?:010|02\d|0[3-9]\d{2})(?=\d{7,8}$)/;

/** A contact as it is stored (联系方式的写法): one form, however it was typed; a mail address half-width. */
export function keptContact(contact: string): string {
  const phone = telephone(contact);
  if (!phone) return contact.normalize('NFKC').trim();
  const number = phone.number.replace(AREA, '$&-');
  return phone.extension ? `${number}转${phone.extension}` : number;
}

/** Normalised contact (同一联系方式), by which a second sign-up of the same person is noticed. */
export function contactIdentity(contact: string): string {
  const phone = telephone(contact);
  if (phone) return phone.extension ? `${phone.number}#${phone.extension}` : phone.number;
  return contact.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase();
}
