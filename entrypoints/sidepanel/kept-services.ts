/** What the person looked at, kept in the extension's own database. */
import type { KeptServices } from '../../components/panel/kept-services.ts';
import { sendMessage } from '../../lib/messages.ts';
import { openLookedUp } from '../../lib/store/looked-up.ts';

export function keptServices(): KeptServices {
  const store = openLookedUp();
  return {
    all: store.all,
    setFavourite: store.setFavourite,
    forgetRecent: store.forgetRecent,
    async visited(concept) {
      const { version } = await sendMessage('vocabularyInUse');
      await store.visited({ ...concept, version, at: Date.now() });
    },
  };
}
