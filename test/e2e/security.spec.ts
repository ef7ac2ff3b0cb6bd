import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { ElectronApplication, Page } from '@playwright/test';

import { paths } from '../../src/renderer/app/paths.ts';
import { expect, watchPolicy } from './app.ts';
import { addressesTo, chooseRecords, signIn, test, visit } from './vault-data.ts';

/** Stands where case content may stand, and nowhere else. */
const CANARY = 'Quetzalcoatl-7f3a';
const PRELOAD = path.resolve(import.meta.dirname, '../../out/preload/index.cjs');
const ORIGIN = 'app://almoner';
const OUTSIDE = [
  'https://example.org/',
  'http://127.0.0.1:9/',
  'file:///etc/passwd',
  'app://elsewhere/index.html',
];

/** Runs a statement as the page itself would: what Playwright evaluates directly is exempt from the policy. */
const inPage = (page: Page, attempt: string): Promise<string> =>
  page.evaluate(`new Promise((done) => {
    setTimeout(async () => {
      try { done('went through: ' + String(await (async () => { ${attempt} })())); }
      catch (error) { done(error.name); }
    }, 0);
  })`);

/** What the window's contents were made with, as Electron reports it; what is off may be left out. */
const effectivePreferences = (app: ElectronApplication): Promise<Readonly<Record<string, unknown>>> =>
  app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const contents = window?.webContents as unknown as { getLastWebPreferences(): object };
    return JSON.parse(JSON.stringify(contents.getLastWebPreferences())) as Record<string, unknown>;
  });

test.describe('the page', () => {
  test('is isolated, sandboxed and without Node', async ({ app, page }) => {
    const preferences = await effectivePreferences(app);
    for (const on of ['contextIsolation', 'sandbox', 'webSecurity'])
      expect.soft(preferences[on], on).toBe(true);
    for (const off of [
      'nodeIntegration',
      'nodeIntegrationInWorker',
      'nodeIntegrationInSubFrames',
      'allowRunningInsecureContent',
      'experimentalFeatures',
      'webviewTag',
      'navigateOnDragDrop',
      'enableBlinkFeatures',
    ])
      expect.soft(preferences[off] || false, off).toBe(false);
    const reachable = await page.evaluate(() =>
      ['process', 'require', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter(
        (name) => name in window,
      ),
    );
    expect(reachable).toEqual([]);
  });

  test('reaches one frozen bridge, which holds functions and nothing else', async ({ page }) => {
    const kinds = await page.evaluate(() => {
      const walk = (value: object): readonly string[] =>
        Object.values(value).flatMap((part: unknown) =>
          typeof part === 'object' && part !== null ? walk(part) : [typeof part],
        );
      return {
        parts: [...new Set(walk(window.bridge))],
        isReplaced: Reflect.set(window.bridge, 'call', () => null),
      };
    });
    expect(kinds).toEqual({ parts: ['function'], isReplaced: false });
  });

  test('keeps nothing on the disk: no storage, no cookie, no service worker', async ({ app, page }) => {
    const session = await app.evaluate(({ BrowserWindow }) => {
      const own = BrowserWindow.getAllWindows()[0]?.webContents.session;
      return { isPersistent: own?.isPersistent(), spells: own?.isSpellCheckerEnabled() };
    });
    expect(session).toEqual({ isPersistent: false, spells: false });
    await signIn(page);
    const kept = await page.evaluate(async () => ({
      local: localStorage.length,
      session: Object.keys(sessionStorage).filter((key) => !key.startsWith('tsr-')).length,
      cookies: document.cookie,
      databases: (await indexedDB.databases()).length,
    }));
    expect(kept).toEqual({ local: 0, session: 0, cookies: '', databases: 0 });
  });
});

test.describe('the content security policy', () => {
  test('is not broken by any screen, nor by typing a date', async ({ page }) => {
    test.setTimeout(120_000);
    const violations = watchPolicy(page);
    await signIn(page);
    const chosen = await chooseRecords(page);
    for (const address of addressesTo(chosen)) await visit(page, address);
    await visit(page, paths.caseFile(chosen.caseId, 'discharge'));
    await page
      .getByRole('spinbutton', { name: /^month/ })
      .first()
      .click();
    await page.keyboard.type('12242026');
    await page
      .getByRole('button', { name: /Open calendar/ })
      .first()
      .click();
    await page.getByRole('grid').first().waitFor();
    await page.keyboard.press('Escape');
    expect(violations).toEqual([]);
    // Control: the watch sees a violation when there is one.
    await inPage(page, "eval('1')");
    await expect.poll(() => violations.length).toBeGreaterThan(0);
  });

  const REFUSED: Readonly<Record<string, string>> = {
    eval: "return eval('1 + 1')",
    'a function from text': "return new Function('return 1')()",
    'a timer from text': "setTimeout('window.ran = true', 0); return 'set'",
    'an inline script':
      "const s = document.createElement('script'); s.textContent = 'window.ran = true'; document.body.append(s)",
    innerHTML: 'document.body.innerHTML = \'<img src=x onerror="window.ran = true">\'',
    insertAdjacentHTML: "document.body.insertAdjacentHTML('beforeend', '<b>x</b>')",
    'document.write': "document.write('<b>x</b>')",
    srcdoc:
      "const f = document.createElement('iframe'); f.srcdoc = '<script>parent.ran = true</script>'; document.body.append(f)",
    'a policy of its own': "return trustedTypes.createPolicy('mine', { createHTML: (text) => text })",
    'a worker from text': "return new Worker(URL.createObjectURL(new Blob(['1'])))",
    WebAssembly: 'return await WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))',
  };
  test('refuses script and HTML that come from text', async ({ page }) => {
    for (const [name, attempt] of Object.entries(REFUSED))
      expect.soft(await inPage(page, attempt), name).toMatch(/^(EvalError|TypeError|CompileError)$/);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  });

  test('refuses inline style and handlers, but lets a style property through', async ({ page }) => {
    const seen = await inPage(
      page,
      `const style = document.createElement('style'); style.textContent = 'body { outline: 3px solid red }';
       document.head.append(style);
       const box = document.createElement('div'); box.setAttribute('style', 'width: 7px');
       try { box.setAttribute('onclick', 'window.ran = true'); } catch {}
       document.body.append(box); box.click();
       const width = box.style.width; box.style.height = '9px';
       return [getComputedStyle(document.body).outlineStyle, width, box.style.height, 'ran' in window].join()`,
    );
    expect(seen).toBe('went through: none,,9px,false');
  });
});

test.describe('the outside', () => {
  test('cannot be fetched, in any of the ways a page has', async ({ page }) => {
    for (const url of OUTSIDE) {
      expect.soft(await inPage(page, `return (await fetch('${url}')).status`), url).toBe('TypeError');
      const image = `const i = new Image(); i.src = '${url}'; await i.decode()`;
      expect.soft(await inPage(page, image), `image ${url}`).toBe('EncodingError');
    }
    const socket = `return await new Promise((done) => {
      const s = new WebSocket('wss://example.org/'); s.onerror = () => done('error'); s.onopen = () => done('open'); })`;
    expect(await inPage(page, socket)).toMatch(/^(went through: error|SecurityError)$/);
    const source = `return await new Promise((done) => {
      const s = new EventSource('https://example.org/'); s.onerror = () => done('error'); s.onopen = () => done('open'); })`;
    expect(await inPage(page, source)).toBe('went through: error');
  });

  test('is refused by main as well, whatever the page is allowed', async ({ app }) => {
    const answers = await app.evaluate(
      async ({ session }, urls) => {
        const own = session.fromPartition('almoner');
        const tries = [own, session.defaultSession].flatMap((from) =>
          urls.map((url) =>
            from.fetch(url).then(
              ({ status }) => `${url} ${status}`,
              (error: unknown) => (error instanceof Error ? error.message : 'refused'),
            ),
          ),
        );
        return await Promise.all(tries);
      },
      ['https://example.org/', 'http://127.0.0.1:9/', 'ftp://example.org/'],
    );
    expect(answers).toEqual(
      Array.from({ length: 6 }, () => expect.stringMatching(/ERR_BLOCKED_BY_CLIENT|ERR_UNKNOWN_URL_SCHEME/)),
    );
  });

  test('of the built files cannot be read through the address of the page', async ({ app }) => {
    const statuses = await app.evaluate(
      async ({ session }, urls) => {
        const own = session.fromPartition('almoner');
        return await Promise.all(urls.map((url) => own.fetch(url).then(({ status }) => status)));
      },
      [
        `${ORIGIN}/index.html`,
        `${ORIGIN}/..%2fmain%2findex.js`,
        `${ORIGIN}/%2e%2e/%2e%2e/package.json`,
        `${ORIGIN}/..%5c..%5cpackage.json`,
        `${ORIGIN}/%2fetc%2fpasswd`,
        `${ORIGIN}/index.html%00.js`,
        'app://elsewhere/index.html',
      ],
    );
    expect(statuses).toEqual([200, 404, 404, 404, 404, 404, 404]);
  });

  test('an empty page that the window was led to is left again at once', async ({ page }) => {
    const heading = page.getByRole('heading', { level: 1, name: 'Unlock Almoner' });
    await heading.waitFor();
    const address = page.url();
    const left = page.waitForEvent('framenavigated', (frame) => frame.url() === 'about:blank');
    await page.evaluate(() => location.assign('about:blank'));
    await left;
    await expect(heading).toBeVisible();
    expect(page.url().split('#')[0]).toBe(address.split('#')[0]);
  });

  test('cannot be opened or navigated to', async ({ app, page }) => {
    await page.getByRole('heading', { level: 1, name: 'Unlock Almoner' }).waitFor();
    const before = page.url();
    for (const url of [...OUTSIDE, 'data:text/html,x', 'javascript:1', 'blob:null/x']) {
      expect.soft(await page.evaluate((to) => window.open(to) === null, url), `open ${url}`).toBe(true);
      await page.evaluate((to) => {
        const link = document.createElement('a');
        link.href = to;
        document.body.append(link);
        link.click();
        link.target = '_blank';
        link.click();
        link.remove();
      }, url);
      await page.evaluate((to) => location.assign(to), url);
    }
    await page.evaluate(() => {
      const form = document.createElement('form');
      form.action = 'https://example.org/';
      document.body.append(form);
      form.submit();
    });
    await page.waitForTimeout(300);
    expect(page.url()).toBe(before);
    // A refused navigation stays under way for Playwright, whose locators would wait for its end.
    expect(await page.evaluate(() => document.querySelector('h1')?.textContent)).toBe('Unlock Almoner');
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });

  test('gets no device and no sensor of the computer', async ({ page }) => {
    const states = await page.evaluate(async () => {
      const names = [
        'geolocation',
        'notifications',
        'camera',
        'microphone',
        'clipboard-read',
        'midi',
        'persistent-storage',
      ];
      const asked = await Promise.all(
        names.map((name) =>
          navigator.permissions.query({ name: name as PermissionName }).then(({ state }) => state),
        ),
      );
      return [...asked, await Notification.requestPermission()];
    });
    expect(states).toEqual(Array.from({ length: 8 }, () => 'denied'));
    const located = `return await new Promise((done) => navigator.geolocation.getCurrentPosition(
      () => done('found'), ({ code }) => done('refused ' + code)))`;
    expect(await inPage(page, located)).toBe('went through: refused 1');
    expect(await inPage(page, 'return await navigator.clipboard.readText()')).toBe('NotAllowedError');
    expect(await inPage(page, 'return await navigator.mediaDevices.getDisplayMedia()')).toMatch(
      /^(NotAllowedError|NotSupportedError|InvalidStateError)$/,
    );
  });
});

test.describe('calls', () => {
  const refusalOf = (page: Page, method: string, input: unknown): Promise<string> =>
    page.evaluate(
      async ([name, value]) => {
        const result = await window.bridge.call(name, value);
        return result.ok ? 'answered' : result.refusal.code;
      },
      [method, input] as const,
    );
  const CASELOAD = { view: 'all', offset: 0, limit: 1 };

  test('before unlocking find the vault locked, whatever they ask', async ({ page }) => {
    for (const method of ['cases.caseload', 'people.search', 'no.such', '__proto__.toString'])
      expect(await refusalOf(page, method, CASELOAD)).toBe('vault/locked');
  });

  test('that nobody knows, or that are not in form, are refused by their code', async ({ page }) => {
    await signIn(page);
    for (const method of ['no.such', 'cases', 'cases.', '__proto__.toString', 'constructor.name', ''])
      expect.soft(await refusalOf(page, method, {}), method).toBe('ipc/unknown-method');
    for (const input of [
      null,
      'x',
      [],
      { ...CASELOAD, limit: 1e9 },
      { ...CASELOAD, more: 1 },
      { view: CANARY },
    ])
      expect
        .soft(await refusalOf(page, 'cases.caseload', input), JSON.stringify(input))
        .toBe('ipc/invalid-input');
    expect(await refusalOf(page, 'cases.caseload', CASELOAD)).toBe('answered');
  });

  test('from a page that is not ours are refused, even with our preload', async ({ app }) => {
    const answers = await app.evaluate(async ({ BrowserWindow }, preload) => {
      const foreign = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
      await foreign.loadURL('data:text/html,<title>x</title>');
      const said = (await foreign.webContents.executeJavaScript(`Promise.all([
        bridge.lock(), bridge.preferences.get(), bridge.printing.printers(), bridge.menu.show({ menus: [] }),
        bridge.saveFile({ suggestedName: 'x.csv', bytes: new Uint8Array() }),
      ])`)) as readonly { readonly refusal?: { readonly code: string } }[];
      foreign.destroy();
      return said.map(({ refusal }) => refusal?.code);
    }, PRELOAD);
    expect(answers).toEqual(Array.from({ length: 5 }, () => 'ipc/foreign-window'));
  });

  test('cannot be made from a frame inside the page', async ({ page }) => {
    const reach = `const frame = document.createElement('iframe');
      document.body.append(frame);
      const inside = typeof frame.contentWindow.bridge;
      frame.remove();
      return inside`;
    expect(await inPage(page, reach)).toBe('went through: undefined');
    const own = `const frame = document.createElement('iframe'); frame.src = '/index.html';
      return await new Promise((done) => { frame.onload = () => {
        try { done(frame.contentWindow.document.title); } catch (error) { done(error.name); } };
        document.body.append(frame); })`;
    expect(await inPage(page, own)).toBe('went through: SecurityError');
  });
});

test.describe('names stay inside', () => {
  test('the title of the window never carries one, on any screen', async ({ app, page }) => {
    test.setTimeout(120_000);
    await signIn(page);
    const chosen = await chooseRecords(page);
    const titles = new Set<string>();
    for (const address of addressesTo(chosen)) {
      await visit(page, address);
      titles.add(await page.title());
      titles.add(
        await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle() ?? ''),
      );
      expect.soft(page.url(), address).not.toContain(chosen.familyName);
    }
    expect([...titles]).toEqual(['Almoner']);
  });

  test('the log tells of a fault where it was, and not what was typed', async ({ page, userData }) => {
    await signIn(page);
    const references = await page.evaluate(async (canary) => {
      const job = { kind: canary, text: `one\nat ${canary}` } as unknown as Parameters<
        Window['bridge']['printing']['toPdf']
      >[0];
      const theme = { theme: canary, [canary]: canary } as unknown as Parameters<
        Window['bridge']['preferences']['set']
      >[0];
      const file = { suggestedName: `../${canary}`, bytes: new Uint8Array() };
      const answers: unknown[] = [
        await window.bridge.printing.toPdf(job),
        await window.bridge.preferences.set(theme),
        await window.bridge.saveFile(file),
        await window.bridge.call('people.search', { text: canary, limit: 5 }),
        await window.bridge.call('people.search', { text: canary, [canary]: 5 }),
      ];
      return (answers as readonly { refusal?: { code: string; detail?: { reference?: string } } }[])
        .filter(({ refusal }) => refusal?.code === 'unexpected')
        .map(({ refusal }) => refusal?.detail?.reference ?? '');
    }, CANARY);
    expect(references).toHaveLength(3);
    const log = path.join(userData, 'logs/almoner.log');
    await expect
      .poll(() => existsSync(log) && references.every((one) => readFileSync(log, 'utf8').includes(one)))
      .toBe(true);
    const text = readFileSync(log, 'utf8');
    expect(text).toContain('"frames":["at ');
    expect(text).not.toContain(CANARY);
  });

  test('the log of a fault that ends the program holds no words of it', async ({ app, userData }) => {
    const gone = new Promise((resolve) => {
      app.process().once('exit', resolve);
    });
    await app.evaluate((_electron, canary) => {
      setTimeout(() => {
        throw new Error(`a fault of several lines\n${canary}\n    at ${canary}`);
      }, 50);
    }, CANARY);
    await gone;
    const log = readFileSync(path.join(userData, 'logs/almoner.log'), 'utf8');
    expect(log).toContain('"reference":"main"');
    expect(log).not.toContain(CANARY);
  });
});
