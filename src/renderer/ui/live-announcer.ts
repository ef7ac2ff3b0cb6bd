import { announce } from 'react-aria/private/live-announcer/LiveAnnouncer';

/**
 * Makes React Aria's live regions work under Trusted Types. React Aria empties them with `innerHTML = ''`, which the policy
 * `trusted-types 'none'` turns into an exception: the window would go blank at the first typed digit of a date. Call it
 * once, before the first render, while `document.body` exists.
 */
export function prepareLiveAnnouncer(): void {
  // The first announcement creates the regions, and does so at once; an empty one is not read out.
  announce('', 'polite');
  for (const region of document.querySelectorAll('[data-live-announcer] > [role="log"]')) {
    Object.defineProperty(region, 'innerHTML', { set: emptyRegion });
  }
}

function emptyRegion(this: Element, html: unknown): void {
  if (html !== '') throw new TypeError('A live region takes no markup');
  this.replaceChildren();
}
