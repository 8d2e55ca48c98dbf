/**
 * What a request to the database answers; rejects with what it says. For what a page reads before it is ready: all of
 * `idb` would be a quarter of that.
 */
export function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('The database did not answer')))
  })
}
