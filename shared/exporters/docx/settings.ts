import type { LayoutProfile } from '../layout-profile.ts';
import { value, w, wordRoot, xmlFile } from './xml.ts';

const wordUri = 'http://schemas.microsoft.com/office/word';

/** `word/settings.xml`: two-sided printing, footers that differ by page, and Word's behaviour since 2013. */
export function settings(profile: LayoutProfile): string {
  return xmlFile(
    wordRoot('settings', [
      w('zoom', { percent: 100 }),
      ...(profile.mirrored ? [w('mirrorMargins')] : []),
      value('defaultTabStop', 420),
      w('evenAndOddHeaders'),
      value('characterSpacingControl', 'compressPunctuation'),
      w('compat', {}, [w('compatSetting', { name: 'compatibilityMode', uri: wordUri, val: 15 })]),
      w('themeFontLang', { val: 'zh-CN', eastAsia: 'zh-CN' }),
    ]),
  );
}
