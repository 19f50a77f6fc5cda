/** Before the first test: the builds that all of them use, so that no two make one at the same time. */
import { ALL_BUILDS, ensureBuild } from '../../lib/node/build.ts';

export default function makeBuilds(): void {
  for (const build of ALL_BUILDS) ensureBuild(build);
}
