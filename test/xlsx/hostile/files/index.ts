import { archives } from './archives';
import { bombs } from './bombs';
import { links } from './links';
import { markup } from './markup';
import { notWorkbooks } from './notWorkbooks';
import { sheets } from './sheets';
import type { HostileFile } from './hostileFile';

export const hostileFiles: readonly HostileFile[] = [
  ...notWorkbooks,
  ...archives,
  ...bombs,
  ...markup,
  ...sheets,
  ...links,
];
