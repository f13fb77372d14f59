// Phone numbers and sender names (src/account/telephony.rs): a number, never proof of a caller.
import { decode } from "./input.js";
import { refuse } from "./refusal.js";

/** Digits and the signs between them; long ones begin with `+` or `0`. @param {string} text */
export function looksLikePhone(text) {
  if (/[^0-9+\-()–‑\p{White_Space}]/u.test(text)) return false;
  const digits = text.replace(/[^0-9]/g, "").length;
  return digits >= 3 && (digits <= 6 || /^[+0(]/.test(text));
}

/** A number, with or without `tel:` in front. @param {string} text */
export function phone(text) {
  const plain = decode(text, /[\\/]/).replaceAll("(0)", "").replace(/[-().–‑\p{White_Space}]/gu, "");
  const number = numberOf(plain) ?? refuse("not-an-address");
  return telephony(`phone:${number}`, number);
}

/** The number in one spelling: `+358…`, or `FI/112` for a short one. @param {string} plain */
function numberOf(plain) {
  const [, abroad] = /^(?:\+|00)(.*)$/s.exec(plain) ?? [];
  if (abroad !== undefined) return /^(?!3580)[1-9][0-9]{6,14}$/.test(abroad) ? `+${abroad}` : null;
  if (plain.startsWith("0")) return /^0[1-9][0-9]{4,11}$/.test(plain) ? `+358${plain.slice(1)}` : null;
  return /^[0-9]{3,6}$/.test(plain) ? `FI/${plain}` : null;
}

/** What follows `sms:`: a number, or the name that a sender shows. @param {string} text */
export function sms(text) {
  const name = decode(text, /[\\/]/);
  if (!/[A-Za-z]/.test(name)) return phone(text);
  if (!/^[A-Za-z0-9 .\-_]{1,11}$/.test(name)) refuse("not-an-address");
  return telephony(`sms:FI/${name.toUpperCase()}`, name);
}

/** @param {string} key @param {string} handle */
const telephony = (key, handle) => ({
  platform: "phone", key, form: "number", handle, at: false, host: null, hostKind: "none", address: null,
});
