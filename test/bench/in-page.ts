import type { Page } from '@playwright/test';

/** Where the page leaves what it is waiting for, so that a key can be pressed in the meantime. */
const WAITING = 'almonerBenchWaiting';

/** Milliseconds from a key to the frame in which an element stands in the page. */
export async function keyToPaint(page: Page, key: string, selector: string): Promise<number> {
  await page.evaluate(
    ([wanted, place]) => {
      const painted = new Promise<number>((resolve) => {
        const onKey = ({ timeStamp }: KeyboardEvent): void => {
          const look = (): void => {
            if (!document.querySelector(wanted)) requestAnimationFrame(look);
            else requestAnimationFrame(() => resolve(performance.now() - timeStamp));
          };
          requestAnimationFrame(look);
        };
        addEventListener('keydown', onKey, { capture: true, once: true });
      });
      Reflect.set(globalThis, place, painted);
    },
    [selector, WAITING] as const,
  );
  await page.keyboard.press(key);
  return await page.evaluate((place) => Reflect.get(globalThis, place) as Promise<number>, WAITING);
}

/**
 * Milliseconds from leaving a screen to the frame in which the other stands there with everything it loads.
 *
 * @param content What must stand on the other screen besides its heading.
 */
export const switchTo = (page: Page, address: string, content = 'h1'): Promise<number> =>
  page.evaluate(
    ([hash, wanted]) =>
      new Promise<number>((resolve) => {
        const before = document.querySelector('h1');
        const start = performance.now();
        const look = (): void => {
          const heading = document.querySelector('h1');
          const isLoading =
            document.querySelector('[role=progressbar]') ?? document.body.innerText.includes('Loading…');
          const isThere = document.querySelector(wanted) !== null;
          if (!heading || heading === before || isLoading || !isThere) requestAnimationFrame(look);
          else requestAnimationFrame(() => resolve(performance.now() - start));
        };
        location.hash = hash;
        requestAnimationFrame(look);
      }),
    [`#${address}`, content] as const,
  );

/** What a scroll from top to bottom showed. */
export interface Scroll {
  /** Milliseconds of each frame. */
  readonly frames: readonly number[];
  readonly mostRows: number;
}

/** Scrolls the list of a screen through its whole length, frame by frame, and counts its rows in the document. */
export const scrollList = (page: Page, frames: number): Promise<Scroll> =>
  page.evaluate(async (count) => {
    const isScrollable = (element: Element): boolean => element.scrollHeight > element.clientHeight + 100;
    const list = [...document.querySelectorAll('main, main *')].filter(isScrollable).at(-1);
    if (!list) throw new Error('there is nothing to scroll');
    const step = (list.scrollHeight - list.clientHeight) / count;
    const times: number[] = [];
    let mostRows = 0;
    let last = performance.now();
    for (let frame = 0; frame < count; frame += 1) {
      list.scrollTop += step;
      await new Promise(requestAnimationFrame);
      times.push(performance.now() - last);
      last = performance.now();
      mostRows = Math.max(mostRows, document.querySelectorAll('[role=row]').length);
    }
    return { frames: times, mostRows };
  }, frames);

/** The same in an empty list of the same size: the floor. */
export const scrollEmptyList = (page: Page, frames: number): Promise<readonly number[]> =>
  page.evaluate(async (count) => {
    const list = document.createElement('div');
    list.style.cssText = 'position: fixed; inset: 0; overflow: auto; background: white';
    const content = document.createElement('div');
    content.style.height = '3000000px';
    list.append(content);
    document.body.append(list);
    const times: number[] = [];
    let last = performance.now();
    for (let frame = 0; frame < count; frame += 1) {
      list.scrollTop += 3_000_000 / count;
      await new Promise(requestAnimationFrame);
      times.push(performance.now() - last);
      last = performance.now();
    }
    list.remove();
    return times;
  }, frames);
