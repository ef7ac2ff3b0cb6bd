/**
 * A telephone number as it is compared: its digits, without the +1 of North America, and an extension if there is one.
 * A value without digits stands for itself.
 */
export function phoneKey(value: string): string {
  const [, number = value, extension = ''] = /^(.*?)(?:\s*(?:x|ext\.?|#)\s*(\d+))?\s*$/i.exec(value) ?? [];
  const digits = number.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');
  return digits === '' ? value : `${digits}${extension && `x${extension}`}`;
}
