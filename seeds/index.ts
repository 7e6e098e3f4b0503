import fourteenthPlan from './xianan-14th-plan.json';
import annualTargets from './xianan-2025-targets.json';

/** The indicator systems that ship with the product, as data still to be checked by the loader. */
export const builtInSystems: readonly unknown[] = [fourteenthPlan, annualTargets];
