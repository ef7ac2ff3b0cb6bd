/**
 * Pages of a PDF made by Chromium, read from its page trees: their objects are never compressed.
 *
 * @throws when no page tree is found.
 */
export function countPages(pdf: Uint8Array): number {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const counts = [
    ...text.matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)|\/Count\s+(\d+)[^>]*?\/Type\s*\/Pages\b/g),
  ].map(([, after, before]) => Number(after ?? before));
  if (counts.length === 0) throw new Error('no page tree');
  return Math.max(...counts);
}
