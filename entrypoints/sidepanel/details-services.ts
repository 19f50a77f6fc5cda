/** ESCO's own word on concepts, asked through the background. */
import { browser } from 'wxt/browser';
import type { DetailsServices } from '../../components/panel/details-services.ts';
import { sendMessage } from '../../lib/messages.ts';

export function detailsServices(): DetailsServices {
  return {
    kept: (uri, languages) => sendMessage('conceptDetails', { uri, languages, refresh: false }),
    load: (uri, languages) => sendMessage('conceptDetails', { uri, languages, refresh: true }),
    allow: (pattern) => browser.permissions.request({ origins: [pattern] }),
  };
}
