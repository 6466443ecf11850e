import { describe, expect, test } from 'vitest';
import {
  contentSecurityPolicy,
  isAllowedNavigation,
  isTrustedSender,
  windowOptions,
} from '../../electron/window-rules.ts';

const ownPages = [
  'wunian://app/',
  'wunian://app/index.html',
  'wunian://app/index.html?x=1#y',
  'WUNIAN://app/index.html',
];

const otherPages = [
  'wunian://app.evil/',
  'wunian://app.evil/wunian://app/',
  'wunian://evil/app',
  'wunian://app@evil/',
  'wunian://app:80/',
  'wunian:app',
  'wunian:///app',
  'wunians://app/',
  'xwunian://app/',
  'https://app/',
  'http://127.0.0.1:8080/',
  'file:///etc/passwd',
  'file://app/index.html',
  'blob:wunian://app/0b7f5a52',
  'data:text/html,wunian://app/',
  'javascript:location="wunian://app/"',
  'about:blank',
  ' ',
  '',
];

test('the window is sandboxed, isolated and without Node', () => {
  const { webPreferences } = windowOptions('/program/preload.cjs');
  expect(webPreferences).toMatchObject({
    preload: '/program/preload.cjs',
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
  });
  const loosening = ['webSecurity', 'nodeIntegrationInWorker', 'nodeIntegrationInSubFrames', 'webviewTag'];
  for (const option of loosening) expect(webPreferences).not.toHaveProperty(option);
});

test('the window stays hidden until it has something to show', () => {
  expect(windowOptions('/program/preload.cjs')).toMatchObject({ show: false });
});

describe('a page of the window', () => {
  test.each(ownPages)('may be gone to and may ask the host: %s', (url) => {
    expect(isAllowedNavigation(url)).toBe(true);
    expect(isTrustedSender(url)).toBe(true);
  });
});

describe('any other page', () => {
  test.each(otherPages)('may be neither gone to nor answered: %j', (url) => {
    expect(isAllowedNavigation(url)).toBe(false);
    expect(isTrustedSender(url)).toBe(false);
  });

  test('a frame that is gone is not answered', () => {
    expect(isTrustedSender(undefined)).toBe(false);
  });
});

test('the policy lets no script in but the window’s own files', () => {
  const rules = new Map(contentSecurityPolicy.split('; ').map((rule) => [rule.split(' ')[0], rule]));
  expect(rules.get('default-src')).toBe("default-src 'self'");
  expect(rules.get('connect-src')).toBe("connect-src 'self'");
  expect(rules.has('script-src')).toBe(false);
  expect(contentSecurityPolicy).not.toMatch(/https?:|\*|unsafe-eval/);
});
