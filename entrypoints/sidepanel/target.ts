/** What the popup, a page's card or the context menu wants to see in the panel. */
import { formatRoute } from '../../components/panel/route.ts';
import { type PanelTarget, panelTarget } from '../../lib/tabs/panel.ts';

/** Goes to what is waiting, and to every later one. Each is shown once: it is taken away. */
export async function followTarget(): Promise<void> {
  const follow = async (target: PanelTarget | null) => {
    if (!target) return;
    location.hash = formatRoute(
      'uri' in target ? { view: 'concept', uri: target.uri } : { view: 'lookUp', text: target.text },
    );
    await panelTarget.setValue(null);
  };
  panelTarget.watch(follow);
  await follow(await panelTarget.getValue());
}
