import projects from './xianan-14th-projects.json';
import ranking from './xianan-2022-ranking.json';

/** The report tables that ship with the product; still to be checked by `loadReportTable`. */
export const builtInReportTables: readonly unknown[] = [projects, ranking];
