/** What reads a page, in a file of its own: two short tasks keep the page less than one long one. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPostingInSlices } from '../lib/page/read.ts';
import { leaveReader } from '../lib/page/reader-slot.ts';

export default defineUnlistedScript(() => leaveReader(globalThis, readPostingInSlices));
