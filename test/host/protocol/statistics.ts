import { ACTION, PATH } from './wire';
import type { BatchRequest } from './wire';

/**
 * What a batch is for. Only 'sync' is a round trip that the add-in's own code asked for:
 * 'cleanup' releases references after Excel.run, 'service' is office.js talking to the host
 * (custom function results, start-up notices).
 */
export type BatchKind = 'sync' | 'cleanup' | 'service';

export interface Statistics {
  readonly syncs: number;
  readonly cleanups: number;
  readonly serviceCalls: number;
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly events: number;
  /** Time spent inside the simulated host, so that a test can subtract it. */
  readonly hostMs: number;
}

export const NO_STATISTICS: Statistics = {
  syncs: 0,
  cleanups: 0,
  serviceCalls: 0,
  actions: 0,
  requestBytes: 0,
  responseBytes: 0,
  events: 0,
  hostMs: 0,
};

export function kindOf(request: BatchRequest): BatchKind {
  const paths = Object.values(request.ObjectPaths);
  if (paths.some((path) => path.ObjectPathType === PATH.service)) return 'service';
  const actions = (request.Actions ?? []).filter(
    (action) => action.ActionType !== ACTION.instantiate,
  );
  const onlyReleases = actions.every(
    (action) => action.ActionType === ACTION.method && action.Name === '_RemoveReference',
  );
  return actions.length > 0 && onlyReleases ? 'cleanup' : 'sync';
}

export function addBatch(
  now: Statistics,
  batch: { kind: BatchKind; actions: number; request: number; response: number; ms: number },
): Statistics {
  return {
    syncs: now.syncs + (batch.kind === 'sync' ? 1 : 0),
    cleanups: now.cleanups + (batch.kind === 'cleanup' ? 1 : 0),
    serviceCalls: now.serviceCalls + (batch.kind === 'service' ? 1 : 0),
    actions: now.actions + batch.actions,
    requestBytes: now.requestBytes + batch.request,
    responseBytes: now.responseBytes + batch.response,
    events: now.events,
    hostMs: now.hostMs + batch.ms,
  };
}
