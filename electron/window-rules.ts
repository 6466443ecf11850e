/** The scheme and origin under which Electron serves the window; a standard one, so that workers and storage are allowed. */
export const windowScheme = 'wunian';
export const windowOrigin = `${windowScheme}://app`;

/** Nothing is loaded but the window's own files: the program makes no connection of its own. */
export const contentSecurityPolicy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** How the window is opened: sandboxed, isolated, without Node. */
export function windowOptions(preload: string) {
  return {
    width: 1440,
    height: 900,
    minWidth: 960,
    minHeight: 600,
    show: false,
    webPreferences: { preload, contextIsolation: true, sandbox: true, nodeIntegration: false, spellcheck: false },
  } as const;
}

/** Whether a page may ask the host: only the window's own. */
export function isTrustedSender(url: string | undefined): boolean {
  return url !== undefined && isOwnPage(url);
}

/** Whether the window may go there: only within itself. Links outward are not followed. */
export function isAllowedNavigation(url: string): boolean {
  return isOwnPage(url);
}

function isOwnPage(url: string): boolean {
  try {
    const { protocol, host } = new URL(url);
    return `${protocol}//${host}` === windowOrigin;
  } catch {
    return false;
  }
}
