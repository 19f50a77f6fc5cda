/** The concept that the popup or a page's card wants to see in the panel. */
import { formatRoute } from '../../components/panel/route.ts';
import { panelTarget } from '../../lib/tabs/panel.ts';

/** Goes to the concept that is waiting, and to every later one. Each is shown once: it is taken away. */
export async function followTarget(): Promise<void> {
  const follow = async (target: { uri: string } | null) => {
    if (!target) return;
    location.hash = formatRoute({ view: 'concept', uri: target.uri });
    await panelTarget.setValue(null);
  };
  panelTarget.watch(follow);
  await follow(await panelTarget.getValue());
}
