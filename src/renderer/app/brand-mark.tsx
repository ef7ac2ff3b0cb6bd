/** The mark of Almoner: an open hand under a leaf. Takes the colour of the text around it. */
export function BrandMark() {
  return (
    <svg width="32" height="32" viewBox="0 0 28 28" aria-hidden="true">
      <rect width="28" height="28" rx="7" fill="currentColor" opacity=".14" />
      <g fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round">
        <path d="M6.5 18.5c2.4 0 2.6 2.5 7.5 2.5s5.1-2.5 7.5-2.5" />
        <path d="M14 16.5V8.5M14 12c0-2.8 1.8-4.5 5-4.5 0 2.9-1.9 4.5-5 4.5" />
      </g>
    </svg>
  );
}
