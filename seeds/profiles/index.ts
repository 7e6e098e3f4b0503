import eurostat from './eurostat.json';
import ndrc from './ndrc-2023.json';
import principled from './principled.json';
import unsd from './unsd.json';
import xianan from './xianan-2023.json';

/** The profiles that ship with the product, the default first; still to be checked by `loadProfile`. */
export const builtInProfiles: readonly unknown[] = [principled, xianan, ndrc, eurostat, unsd];
