import { strFromU8, unzipSync } from 'fflate';

/** A cell as the workbook stores it: text by reference, a number, or a formula. */
export interface SheetCell {
  readonly kind: 'text' | 'number' | 'formula';
  readonly value: string;
}

const unescaped = (xml: string): string =>
  xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** A part of the workbook as text. */
export function partOf(workbook: Uint8Array, path: string): string {
  const part = unzipSync(workbook)[path];
  if (!part) throw new Error(`no ${path}`);
  return strFromU8(part);
}

/** The cells of a sheet, by address. Written for what this workbook holds, not for every workbook. */
export function cellsOf(workbook: Uint8Array, sheet: number): ReadonlyMap<string, SheetCell> {
  const texts = [...partOf(workbook, 'xl/sharedStrings.xml').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(
    ([, text = '']) => unescaped(text),
  );
  const xml = partOf(workbook, `xl/worksheets/sheet${sheet}.xml`);
  return new Map(
    [...xml.matchAll(/<c r="([A-Z]+\d+)"([^>]*)>(.*?)<\/c>/g)].map(
      ([, address = '', attributes = '', inner = '']): [string, SheetCell] => {
        const value = /<v>(.*?)<\/v>/.exec(inner)?.[1] ?? '';
        if (inner.includes('<f>')) return [address, { kind: 'formula', value: inner }];
        return /t="s"/.test(attributes)
          ? [address, { kind: 'text', value: texts[Number(value)] ?? `no text ${value}` }]
          : [address, { kind: 'number', value }];
      },
    ),
  );
}
