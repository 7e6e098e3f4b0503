/** Interprets one ProcessQuery batch. It knows no Excel. */
import { ApiError, notImplemented } from './apiError';
import type { ApiObject } from './apiObject';
import { callMember, pascal, setMember } from './members';
import { ObjectPaths } from './objectPaths';
import type { PathRoots } from './objectPaths';
import { camelKeys, identityOf, query, toClient } from './projection';
import { ACTION } from './wire';
import type { Action, ActionResult, BatchRequest, BatchResponse, WireError } from './wire';

export interface BatchHost extends PathRoots {
  /** Awaited before anything is read, so that formulas written in the batch have their values. */
  settle(): Promise<void> | undefined;
  /** May throw an ApiError to make the action at this index fail, as the real host might. */
  beforeAction(index: number, action: Action): void;
  onInternalError(error: unknown): void;
}

/** Earlier actions stay done when a later one fails: a batch is no transaction. */
export async function executeBatch(host: BatchHost, request: BatchRequest): Promise<BatchResponse> {
  const paths = new ObjectPaths(host, request.ObjectPaths);
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  let index = 0;
  for (const action of request.Actions ?? []) {
    try {
      host.beforeAction(index, action);
      if (action.ActionType === ACTION.trace) traceIds.push(action.Id);
      results.push({ ActionId: action.Id, Value: await execute(host, paths, action) });
    } catch (error) {
      if (!(error instanceof ApiError)) host.onInternalError(error);
      return { Results: results, TraceIds: traceIds, Error: wireError(error, index) };
    }
    index += 1;
  }
  return { Results: results, TraceIds: traceIds };
}

async function execute(host: BatchHost, paths: ObjectPaths, action: Action): Promise<unknown> {
  if (action.ActionType === ACTION.trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION.instantiate:
    case ACTION.ensureUnchanged:
      return identityOf(object);
    case ACTION.query:
      await host.settle();
      return query(object, action.QueryInfo);
    case ACTION.queryAsJson:
      await host.settle();
      return camelKeys(query(object, action.QueryInfo));
    case ACTION.setProperty:
      if (object) setMember(object, action.Name ?? '', paths.args(action.ArgumentInfo)[0]);
      return null;
    case ACTION.update:
      if (object)
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          setMember(object, pascal(name), paths.plain(value));
      return null;
    case ACTION.method:
      return object === null ? null : toClient(await method(host, paths, action, object));
    default:
      throw notImplemented(`action type ${action.ActionType}`);
  }
}

/** On a null object a method does nothing, as the usual getItemOrNullObject(x).delete() expects. */
function method(host: BatchHost, paths: ObjectPaths, action: Action, object: ApiObject): unknown {
  const name = action.Name ?? '';
  if (name === '_KeepReference') {
    host.references.keep(object);
    return null;
  }
  return callMember(object, name, paths.args(action.ArgumentInfo));
}

function wireError(error: unknown, index: number): WireError {
  const known = error instanceof ApiError;
  return {
    Code: known ? error.code : 'GeneralException',
    Message: error instanceof Error ? error.message : String(error),
    Location: (known ? error.location : undefined) ?? '',
    ActionIndex: index,
    HttpStatusCode: known ? error.status : 500,
  };
}
