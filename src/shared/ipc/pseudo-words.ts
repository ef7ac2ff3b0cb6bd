/** Tells a page to show English as marked pseudo-words, which is how tests find text that no catalogue holds. */
export const PSEUDO_WORDS = '--almoner-pseudo-words';
