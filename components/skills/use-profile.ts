/** The open profile as it stands, and changing it. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ProfileState } from '../../lib/profile/keeping.ts';
import type { Profile } from '../../lib/profile/profile.ts';
import type { ShownSkill } from '../../lib/profile/with-vocabulary.ts';
import { useWords } from '../words.tsx';
import type { SkillsServices } from './skills-services.ts';

export interface OpenProfile {
  /** null until it is known. */
  state: ProfileState | null;
  skills: ShownSkill[];
  /** A sentence where something failed. */
  failure: string;
  fail: (error: unknown) => void;
  change: (profile: Profile) => void;
}

export function useProfile(services: SkillsServices): OpenProfile {
  const { t } = useWords();
  const [state, setState] = useState<ProfileState | null>(null);
  const [skills, setSkills] = useState<ShownSkill[]>([]);
  const [failure, setFailure] = useState('');
  const fail = useCallback(
    (error: unknown) =>
      setFailure(t('mySkills.failed', { reason: error instanceof Error ? error.message : String(error) })),
    [t],
  );
  const load = useCallback(async () => {
    try {
      const next = await services.state();
      setState(next);
      setFailure('');
      setSkills(next.profile ? await services.shown(next.profile) : []);
    } catch (error) {
      fail(error);
    }
  }, [services, fail]);
  useEffect(() => {
    void load();
    return services.onChanged(() => void load());
  }, [services, load]);
  return {
    ...{ state, skills, failure, fail },
    change: (profile) => {
      services.keep(profile).catch(fail);
    },
  };
}
