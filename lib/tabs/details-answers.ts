/** The background's answers about what the ESCO service says. */
import { browser } from 'wxt/browser';
import { IMPATIENT, politeRequester } from '../esco/api/requester.ts';
import { kindByUri } from '../esco/api/resource.ts';
import { PUBLIC_SERVICES, serviceAt } from '../esco/api/services.ts';
import { realSurroundings } from '../esco/api/surroundings.ts';
import { onMessage } from '../messages.ts';
import { escoService } from '../settings.ts';
import type { ServiceAnswers } from '../store/service-answers.ts';
import { conceptDetails, type DetailsSurroundings } from './concept-details.ts';
import { type Own, requireExtensionPage } from './senders.ts';

/** @param kindOf tells what the vocabulary in use knows of a concept; null where it does not know it */
export function answerDetails(
  answers: ServiceAnswers,
  kindOf: (uri: string) => Promise<'skill' | 'occupation' | 'group' | null>,
  own: Own,
): void {
  const around: DetailsSurroundings = {
    answers,
    requester: politeRequester(realSurroundings, IMPATIENT),
    services: async () => {
      const named = await escoService.getValue();
      return named ? [serviceAt(named.base, named.version)] : PUBLIC_SERVICES;
    },
    isAllowed: (pattern) => browser.permissions.contains({ origins: [pattern] }),
    isOnline: () => navigator.onLine,
    now: () => Date.now(),
  };
  onMessage('conceptDetails', async ({ data, sender }) => {
    requireExtensionPage(sender, own);
    const kind = (await kindOf(data.uri)) ?? kindByUri(data.uri);
    return conceptDetails({ ...data, kind }, around);
  });
}
