/** Where one is in the panel, as the part of its address after `#`: links into it, back and forward work. */
import { useEffect, useState } from 'preact/hooks';

export type Route = { view: 'posting' } | { view: 'lookUp'; text: string } | { view: 'concept'; uri: string };

/** `#/posting`, `#/look-up/<text>`, `#/concept/<URI>`; anything else is the posting. Never throws. */
export function parseRoute(hash: string): Route {
  const [, view, rest = ''] = /^#\/([a-z-]+)(?:\/(.*))?$/s.exec(hash) ?? [];
  const argument = decoded(rest);
  if (view === 'concept' && argument) return { view: 'concept', uri: argument };
  if (view === 'look-up') return { view: 'lookUp', text: argument };
  return { view: 'posting' };
}

export function formatRoute(route: Route): string {
  if (route.view === 'concept') return `#/concept/${encodeURIComponent(route.uri)}`;
  if (route.view === 'lookUp') return `#/look-up/${encodeURIComponent(route.text)}`;
  return '#/posting';
}

/** A hand-written address may hold a stray `%`; it then stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The route of this window, and the ways to change it. */
export function useRoute(): { route: Route; go: (route: Route) => void; rewrite: (route: Route) => void } {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const follow = () => setRoute(parseRoute(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return {
    route,
    go: (next) => {
      location.hash = formatRoute(next);
    },
    // Typing must not make a step back of every letter.
    rewrite: (next) => {
      history.replaceState(history.state, '', formatRoute(next));
      setRoute(next);
    },
  };
}
