import type { Arguments, Creating, CreatePath, Data, Init, Operation, PathsOf, QueryPath } from './client-types'
import { send } from './send'

/**
 * The API as the contract describes it, through the proxy at this page's own origin. Every method takes a path of the
 * contract and its `path`, `query`, `body`, resolves to the answer's JSON, and throws ApiError, or the reason of
 * `signal` when the caller aborted it. Nothing is ever retried here.
 */
export const api = {
  get: <P extends PathsOf<'get'>>(path: P, ...[init]: Arguments<Init<Operation<P, 'get'>>>) =>
    send<Data<Operation<P, 'get'>>>('get', path, 'read', init),

  /** A POST that only asks. */
  query: (path: QueryPath, init: Init<Operation<QueryPath, 'post'>>) =>
    send<Data<Operation<QueryPath, 'post'>>>('post', path, 'read', init),

  /** A POST that brings something into being. Give the same key again only to repeat the very same request. */
  create: <P extends CreatePath>(path: P, init: Init<Operation<P, 'post'>> & Creating) =>
    send<Data<Operation<P, 'post'>>>('post', path, 'create', init),

  patch: <P extends PathsOf<'patch'>>(path: P, init: Init<Operation<P, 'patch'>>) =>
    send<Data<Operation<P, 'patch'>>>('patch', path, 'change', init),

  delete: <P extends PathsOf<'delete'>>(path: P, init: Init<Operation<P, 'delete'>>) =>
    send<Data<Operation<P, 'delete'>>>('delete', path, 'change', init),
}
