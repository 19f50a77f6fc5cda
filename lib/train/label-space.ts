/** The ESCO version whose concepts the annotated sets name: v1.1.0, from `ESCO_LABEL_SPACE` or the shared folder. */
import { resolve } from 'node:path';

export const LABEL_SPACE =
  process.env.ESCO_LABEL_SPACE ?? resolve(import.meta.dirname, '../../../shared/esco/v1.1.0/zips');
